package no.fakturahub.vipps.shell;

import java.util.List;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.vipps.shell.HookTable.Hook;
import no.fakturahub.vipps.shell.Message.Hooks;
import no.fakturahub.vipps.shell.Message.Register;
import no.fakturahub.vipps.shell.Message.Registered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells each sales unit where to send its messages, once for every address we have had. The secret
/// is shown that once: where an answer was lost, its registration is of no use and goes.
@Component
class Registration {

  private static final String WEBHOOKS = "/webhooks/v1/webhooks";

  /// All of payments but `created`, which tells us nothing, and of charges (Webhooks API, Event types, read 2026).
  private static final List<String> EVENTS = List.of("epayments.payment.authorized.v1",
      "epayments.payment.aborted.v1", "epayments.payment.expired.v1",
      "epayments.payment.terminated.v1", "epayments.payment.captured.v1",
      "epayments.payment.cancelled.v1", "epayments.payment.refunded.v1",
      "recurring.charge-reserved.v1", "recurring.charge-captured.v1",
      "recurring.charge-canceled.v1", "recurring.charge-failed.v1");

  private final Wires wires;
  private final HookTable table;
  private final VippsSettings settings;

  Registration(Wires wires, HookTable table, VippsSettings settings) {
    this.wires = wires;
    this.table = table;
    this.settings = settings;
  }

  @Transactional
  public void register(OrgNumber seller) {
    var url = "%s/hooks/vipps?seller=%s".formatted(settings.page(), seller);
    var known = table.of(seller);
    if (known != null && known.url().equals(url))
      return;
    var wire = wires.of(seller);
    wire.find(WEBHOOKS, Hooks.class).orElse(new Hooks(List.of())).webhooks().stream()
        .filter(there -> there.url().equals(url)
            || known != null && there.id().equals(known.id()))
        .forEach(there -> wire.delete(WEBHOOKS + "/" + there.id(), null));
    var made = wire.post(WEBHOOKS, new Register(url, EVENTS), Registered.class);
    table.put(seller, new Hook(made.id(), url, made.secret()));
  }
}
