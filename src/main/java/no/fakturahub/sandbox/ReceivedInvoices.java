package no.fakturahub.sandbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Everything the customers have got, by Peppol, by mail and in their net banks.
@Component
@Profile("sandbox")
class ReceivedInvoices {

  private final SandboxFolders folders;

  ReceivedInvoices(SandboxFolders folders) {
    this.folders = folders;
  }

  List<ReceivedInvoice> all() throws IOException {
    var invoices = new ArrayList<ReceivedInvoice>();
    for (var file : files(folders.receivedByPeppol(), ".xml")) {
      ReceivedInvoice.read(Files.readAllBytes(file)).ifPresent(invoices::add);
    }
    for (var file : files(folders.receivedByMail(), ".eml")) {
      ReceivedInvoice.read(attachedEhf(file)).ifPresent(invoices::add);
    }
    invoices.addAll(inNetBanks(folders.receivedByEfaktura()));
    return invoices;
  }

  private static List<ReceivedInvoice> inNetBanks(Path claims) throws IOException {
    if (!Files.exists(claims))
      return List.of();
    var text = Files.readString(claims);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines()
        .filter(line -> line.endsWith("}")).map(ReceivedInvoice::inNetBank).toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder))
      return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static byte[] attachedEhf(Path mail) throws IOException {
    try (var in = Files.newInputStream(mail)) {
      var parts = (Multipart) new MimeMessage(null, in).getContent();
      for (var i = 0; i < parts.getCount(); i++) {
        var name = parts.getBodyPart(i).getFileName();
        if (name != null && name.endsWith(".xml"))
          return parts.getBodyPart(i).getInputStream().readAllBytes();
      }
      throw new IOException("No EHF in " + mail.getFileName());
    } catch (MessagingException unreadable) {
      throw new IOException(unreadable);
    }
  }
}
