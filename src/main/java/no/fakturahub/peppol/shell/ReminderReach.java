package no.fakturahub.peppol.shell;

import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.peppol.DocumentType;
import no.fakturahub.peppol.PeppolDirectory;
import no.fakturahub.reminder.LetterReach;
import no.fakturahub.reminder.Reminder;
import org.springframework.stereotype.Component;

/// Not everyone who takes EHF invoices takes EHF Reminder: each is looked up by itself.
@Component
class ReminderReach implements LetterReach {

  private final PeppolDirectory directory;

  ReminderReach(PeppolDirectory directory) {
    this.directory = directory;
  }

  @Override
  public Channel channel() {
    return Channel.PEPPOL;
  }

  @Override
  public Reachability of(Reminder reminder) {
    var receiver = reminder.invoice().buyer().orgNumber();
    return receiver == null
        ? new Reachability.No("no Norwegian organisation number")
        : directory.of(receiver, DocumentType.REMINDER).reachability();
  }
}
