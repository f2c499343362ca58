package no.fakturahub.console;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import no.fakturahub.payment.Payments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The sandbox's terminal: how far the play has come while it runs, and a table when it is done.
@Component
@ConditionalOnProperty("hub.sandbox.play")
class Progress {

  private static final Duration GLANCE = Duration.ofMillis(400);
  private static final int LOOKS_ALIKE = 5;
  private static final int A_PAGEFUL = 200;

  private final Rows rows;
  private final Payments payments;
  private final Waiting waiting;
  private final String address;

  Progress(Rows rows, Payments payments, Waiting waiting,
      @Value("http://localhost:${server.port}") String address) {
    this.rows = rows;
    this.payments = payments;
    this.waiting = waiting;
    this.address = address;
  }

  @EventListener
  void begin(ApplicationReadyEvent ready) {
    var started = ready.getTimeTaken();
    System.out.printf("%nFakturahub is up%s: %s   (the sandbox; stop with Ctrl-C)%n%n",
        started == null ? "" : " after %.1f s".formatted(started.toMillis() / 1000.0), address);
    Thread.ofPlatform().daemon().name("progress").start(this::show);
  }

  /// Done when the bank's file has come, everything else has, and nothing has changed for a while.
  private void show() {
    var last = "";
    var alike = 0;
    while (alike < LOOKS_ALIKE) {
      var now = rows.latest(A_PAGEFUL);
      var line = line(now);
      if (!line.equals(last))
        System.out.print(System.console() == null ? line + "\n" : "\r" + line);
      alike = line.equals(last) && isDone(now) ? alike + 1 : 0;
      last = line;
      LockSupport.parkNanos(GLANCE.toNanos());
    }
    System.out.printf("%n%n%s%n", InvoiceTable.of(rows.latest(A_PAGEFUL)));
    payments.waiting().forEach(one -> System.out.printf("  kr %s with KID %s: %s%n",
        one.payment().amount(), one.payment().kid(), one.outcome()));
    System.out.printf("%nEach invoice's whole story: %s%n", address);
  }

  private String line(List<Row> now) {
    var sums = Sums.of(now, waiting.count());
    return "  %s  orders %d · sent %d · booked %d · paid %d · waiting for a person %d".formatted(
        bar(sums), sums.orders(), sums.delivered(), sums.booked(), sums.paid(), sums.waiting());
  }

  private static String bar(Sums sums) {
    var whole = Math.max(1, 3 * sums.orders());
    var done = (int) (20 * (sums.delivered() + sums.booked() + sums.paid()) / whole);
    return "█".repeat(done) + "░".repeat(20 - done);
  }

  private boolean isDone(List<Row> now) {
    return !now.isEmpty() && !payments.latest(1).isEmpty()
        && now.stream().allMatch(Row::rests);
  }
}
