package no.fakturahub.reminder.shell;

import java.util.function.Predicate;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Level;
import no.fakturahub.reminder.Proposal;
import no.fakturahub.reminder.Reminders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends what is due, where the seller lets the hub remind the customer by itself.
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
    run(one -> reminders.rulesOf(one.about().invoice()).level() == Level.AUTOMATIC);
  }

  /// One seller's trouble holds no other's reminders back.
  void run(Predicate<Proposal> byItself) {
    for (var seller : sellers.all()) {
      try {
        remind(seller, byItself);
      } catch (RuntimeException ofThisOne) {
        LOG.error("{}: no more reminders are sent today", seller.name(), ofThisOne);
      }
    }
  }

  private void remind(Seller seller, Predicate<Proposal> byItself) {
    var due = reminders.due(seller.orgNumber()).stream().filter(byItself).toList();
    if (due.isEmpty())
      return;
    var sent = due.stream().filter(Proposal.Send.class::isInstance)
        .map(one -> one.about().invoice().id()).toList();
    reminders.approve(sent, BY_ITSELF);
    LOG.info("{}: {} reminders sent, {} held back", seller.name(), sent.size(),
        due.size() - sent.size());
  }
}
