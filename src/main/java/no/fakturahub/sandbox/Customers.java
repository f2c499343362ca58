package no.fakturahub.sandbox;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import no.fakturahub.kernel.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Pays the invoices as `samples/payments.csv` says: by order, in full, in part, too much, or not at all.
@Component
@Profile("sandbox")
class Customers {

  private static final Set<String> ELSEWHERE = Set.of("bank", PhoneUsers.BY_APP);
  private static final Duration GLANCE = Duration.ofMillis(200);

  private final ReceivedInvoices received;
  private final SandboxFolders folders;

  Customers(ReceivedInvoices received, SandboxFolders folders) {
    this.received = received;
    this.folders = folders;
  }

  /// Waits until every invoice of the plan has come, then pays.
  List<PaidIn> payInvoices(Duration patience) throws IOException {
    var plan = plan();
    var until = Instant.now().plus(patience);
    var invoices = byOrder();
    while (!invoices.keySet().containsAll(plan.keySet())) {
      if (Instant.now().isAfter(until))
        throw new IOException("invoices for " + missing(plan,
            invoices) + " have not come");
      LockSupport.parkNanos(GLANCE.toNanos());
      invoices = byOrder();
    }
    return pay(plan, invoices);
  }

  private static List<PaidIn> pay(Map<String, String> plan, Map<String, ReceivedInvoice> invoices) {
    var payments = new ArrayList<PaidIn>();
    plan.forEach((order, how) -> {
      var invoice = requireNonNull(invoices.get(order));
      if (!how.equals("not"))
        payments.add(
            new PaidIn(invoice.account(), invoice.kid(), amount(how, invoice.payable())));
    });
    return payments;
  }

  private static Money amount(String how, Money payable) {
    return how.equals("full") ? payable : payable.plus(Money.ofKroner(how));
  }

  private static String missing(Map<String, String> plan, Map<String, ReceivedInvoice> invoices) {
    var missing = new ArrayList<>(plan.keySet());
    missing.removeAll(invoices.keySet());
    return String.join(", ", missing);
  }

  private Map<String, ReceivedInvoice> byOrder() throws IOException {
    var byOrder = new HashMap<String, ReceivedInvoice>();
    for (var invoice : received.all()) {
      byOrder.put(invoice.order(), invoice);
    }
    return byOrder;
  }

  /// Order reference, then `full`, `not`, or the difference in kroner: `-500.00` pays in part, `250.00` too much.
  /// Whom the `bank` pays for by AvtaleGiro has nothing to do; who pays by `app` does it by the text message.
  private Map<String, String> plan() throws IOException {
    var plan = new HashMap<String, String>();
    for (var line : Files.readAllLines(folders.payments())) {
      var cell = line.split(";");
      if (!line.startsWith("#") && cell.length > 1 && !ELSEWHERE.contains(cell[1].strip()))
        plan.put(cell[0].strip(), cell[1].strip());
    }
    return plan;
  }
}
