package no.fakturahub.reminder.shell;

import no.fakturahub.customer.Customers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.reminder.FollowUp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// How a customer of a seller is followed up: as its group is, where it is in one.
@Component
class FollowUps {

  private final ReminderSettings settings;
  private final ObjectProvider<Customers> customers;

  FollowUps(ReminderSettings settings, ObjectProvider<Customers> customers) {
    this.settings = settings;
    this.customers = customers;
  }

  FollowUp of(OrgNumber seller) {
    return settings.of(seller, null);
  }

  FollowUp of(OrgNumber seller, String customer) {
    var entered = settings.hasGroups(seller) ? customers.getIfAvailable() : null;
    return settings.of(seller, entered == null ? null : entered.groupOf(seller, customer));
  }

  int daysAhead(OrgNumber seller) {
    return settings.daysAhead(seller);
  }
}
