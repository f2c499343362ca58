package no.fakturahub.sandbox;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/// Lays each mail in the folder before its sender is told 250; what cannot be written is answered with 451,
/// and the sender tries again. Nothing of it stays in memory.
final class ToFolder implements MessageDeliveryHandler {

  private final MailFolder folder;
  private final Postmaster postmaster;

  ToFolder(MailFolder folder, Postmaster postmaster) {
    this.folder = folder;
    this.postmaster = postmaster;
  }

  @Override
  public GreenMailUser handle(MovingMessage mail, MailAddress receiver) throws MessagingException {
    try {
      folder.keep(mail.getMessage(), receiver.getEmail());
      postmaster.has(mail, receiver.getEmail());
      return new Reader(receiver.getEmail());
    } catch (IOException notKept) {
      throw new MessagingException("Not kept", notKept);
    }
  }

  /// Whoever the mail is for. It lies in the folder already, so there is nothing more to do with it.
  private record Reader(String address) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage mail) {}

    @Override
    public void deliver(MimeMessage mail) {}

    @Override
    public String getEmail() {
      return address;
    }

    @Override
    public String getLogin() {
      return address;
    }

    @Override
    public String getQualifiedMailboxName() {
      return address;
    }

    @Override
    public void create() {}

    @Override
    public void delete() {}

    @Override
    public String getPassword() {
      return "";
    }

    @Override
    public void setPassword(String password) {}

    @Override
    public void authenticate(String password) {}
  }
}
