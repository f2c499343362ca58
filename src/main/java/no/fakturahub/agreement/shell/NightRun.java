package no.fakturahub.agreement.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import no.fakturahub.agreement.Agreements.Night;
import no.fakturahub.parked.Parking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Bills every agreement that something is due of, each in a transaction of its own: wherever it is stopped, the next
/// run goes on with what is left, and bills none twice. One that cannot be billed waits, and stops no other.
@Component
class NightRun {

  private static final Logger LOG = LoggerFactory.getLogger(NightRun.class);
  private static final UUID FIRST = new UUID(0, 0);
  private static final int AT_ONCE = 500;
  private static final int TELL_EVERY = 5_000;

  private final AgreementTable table;
  private final Billed billed;
  private final Parking parking;
  private final Clock clock;
  private final AtomicReference<Night> night = new AtomicReference<>();

  NightRun(AgreementTable table, Billed billed, Parking parking, Clock clock) {
    this.table = table;
    this.billed = billed;
    this.parking = parking;
    this.clock = clock;
  }

  /// @return how many documents were issued
  int untilToday() {
    var today = LocalDate.now(clock);
    var due = Math.toIntExact(table.countDue(today));
    var begun = clock.instant();
    var seen = 0;
    var issued = 0;
    try (var threads = Executors.newFixedThreadPool(
        Math.max(2, Runtime.getRuntime().availableProcessors()))) {
      for (var some = table.due(today, FIRST, AT_ONCE); !some.isEmpty(); some = table.due(today,
          some.getLast(), AT_ONCE)) {
        for (var one : threads.invokeAll(some.stream().map(this::billing).toList())) {
          issued += one.get();
        }
        seen += some.size();
        night.set(new Night(begun, due, seen, issued, false));
        if (seen % TELL_EVERY < AT_ONCE)
          LOG.info("{} of {} agreements seen, {} documents issued", seen, due, issued);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
    night.set(new Night(begun, due, seen, issued, true));
    return issued;
  }

  Optional<Night> night() {
    return Optional.ofNullable(night.get());
  }

  private Callable<Integer> billing(UUID agreement) {
    return () -> {
      try {
        return billed.byItself(agreement);
      } catch (RuntimeException refused) {
        Renewals.park(parking, agreement, refused);
        return 0;
      }
    };
  }
}
