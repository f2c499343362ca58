package no.fakturahub.payment.shell;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.shell.BankMessages.Booked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Books a proven file: every payment in it in one transaction, and one file after another.
@Component
class Booking {

  private final Turn turn;
  private final BankFiles files;
  private final BankMessages messages;
  private final Matching matching;

  Booking(Turn turn, BankFiles files, BankMessages messages, Matching matching) {
    this.turn = turn;
    this.files = files;
    this.messages = messages;
    this.matching = matching;
  }

  /// @return what was done, for the log
  /// @throws Refused when other content was booked under the name of one of its messages
  @Transactional
  String book(BankFile file, BankFormat format, Proven proven, Collection<KidAgreement> agreements)
      throws IOException {
    turn.take();
    if (files.isBooked(file))
      return "%s was booked before".formatted(file.name());
    var fresh = proven.messages().stream().filter(one -> isFresh(proven, one, file)).toList();
    if (fresh.isEmpty() && !proven.messages().isEmpty())
      return copy(file, proven);
    files.book(file);
    fresh.forEach(message -> messages.book(proven.rail(), message, file));
    return "%s: %s%s%s".formatted(file.name(), proven.said(),
        tell(file, format, agreements, fresh),
        fresh.size() == proven.messages().size() ? "" : "; the rest of it was booked before");
  }

  private boolean isFresh(Proven proven, Proven.Message message, BankFile file) {
    var before = messages.booked(proven.rail(), message);
    if (before.isPresent() && !before.get().contentSha256().equals(message.contentSha256()))
      throw new Refused("BANK_FILE_NUMBER_REUSED",
          "%s ≠ %s".formatted(file.name(), before.get().file()));
    return before.isEmpty();
  }

  private String copy(BankFile file, Proven proven) {
    files.copy(file);
    return "%s is a copy of %s, which was booked before".formatted(file.name(),
        messages.booked(proven.rail(), proven.messages().getFirst()).map(Booked::file)
            .orElseThrow());
  }

  private String tell(BankFile file, BankFormat format, Collection<KidAgreement> agreements,
      Collection<Proven.Message> fresh) throws IOException {
    var toldAgain = new AtomicInteger();
    format.tell(file, agreements,
        fresh.stream().map(Proven.Message::name).collect(Collectors.toSet()), receipt -> {
          if (!matching.book(receipt))
            toldAgain.incrementAndGet();
        });
    return toldAgain.get() == 0
        ? ""
        : "; %d of them told of before, and not booked again".formatted(toldAgain.get());
  }
}
