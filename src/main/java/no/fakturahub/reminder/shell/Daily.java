package no.fakturahub.reminder.shell;

import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Level;
import no.fakturahub.reminder.Proposal;
import no.fakturahub.reminder.Reminders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends what is due of the sellers that let the hub remind by itself.
@Component
class Daily {

  private static final Logger LOG = LoggerFactory.getLogger(Daily.class);
  private static final String BY_ITSELF = "Fakturahub";

  private final Sellers sellers;
  private final Reminders reminders;

  Daily(Sellers sellers, Reminders reminders) {
    this.sellers = sellers;
    this.reminders = reminders;
  }

  void run() {
    sellers.all().stream()
        .filter(one -> reminders.rulesOf(one.orgNumber()).level() == Level.AUTOMATIC)
        .forEach(this::remind);
  }

  void remind(Seller seller) {
    var due = reminders.due(seller.orgNumber());
    var sent = due.stream().filter(Proposal.Send.class::isInstance)
        .map(one -> one.about().invoice().id()).toList();
    reminders.approve(sent, BY_ITSELF);
    LOG.info("{}: {} reminders sent, {} held back", seller.name(), sent.size(),
        due.size() - sent.size());
  }
}
