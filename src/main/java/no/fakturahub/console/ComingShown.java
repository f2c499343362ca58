package no.fakturahub.console;

import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.order.Coming;
import no.fakturahub.order.ComingInvoices;
import no.fakturahub.pilot.Pilot;
import no.fakturahub.pilot.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what there is to know of an invoice that is not made yet.
@Component
class ComingShown {

  /// @param invoice as it would be made
  /// @param trial missing until it is tried
  record Shown(Coming coming, Invoice invoice, @Nullable Trial trial) {

    /// Nothing that was found speaks against it.
    public boolean isGood() {
      return trial != null && trial.good();
    }
  }

  private static final int A_PAGEFUL = 500;

  private final ComingInvoices coming;
  private final Pilot pilot;

  ComingShown(ComingInvoices coming, Pilot pilot) {
    this.coming = coming;
    this.pilot = pilot;
  }

  List<Shown> waiting(OrgNumber seller, Level level) {
    return coming.waiting(seller, level, A_PAGEFUL).stream().map(this::shown).toList();
  }

  Shown one(UUID id) {
    return shown(coming.find(id));
  }

  private Shown shown(Coming one) {
    return new Shown(one, coming.preview(one), pilot.trial(one.id()).orElse(null));
  }
}
