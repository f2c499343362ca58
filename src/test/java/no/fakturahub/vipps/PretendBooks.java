package no.fakturahub.vipps;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Till;
import no.fakturahub.vipps.Attempt.End;
import org.jspecify.annotations.Nullable;

/// One invoice's attempts and payments in memory, in transactions that may be rolled back.
final class PretendBooks implements Attempts, Till {

  private final Money payable;
  private Map<Integer, Attempt> attempts = new LinkedHashMap<>();
  private Map<String, Money> payments = new LinkedHashMap<>();
  private @Nullable Map<Integer, Attempt> attemptsBefore;
  private @Nullable Map<String, Money> paymentsBefore;

  PretendBooks(Money payable) {
    this.payable = payable;
  }

  /// Runs it whole, or as if it had never begun; but for what stands at once.
  <T> T transaction(Supplier<T> work) {
    attemptsBefore = new LinkedHashMap<>(attempts);
    paymentsBefore = new LinkedHashMap<>(payments);
    try {
      return work.get();
    } catch (RuntimeException | Error broken) {
      attempts = new LinkedHashMap<>(attemptsBefore);
      payments = new LinkedHashMap<>(paymentsBefore);
      throw broken;
    }
  }

  Map<Integer, Attempt> all() {
    return Map.copyOf(attempts);
  }

  /// In øre, what went back taken off.
  long booked(Reference reference) {
    return payments.entrySet().stream()
        .filter(payment -> payment.getKey().startsWith(reference.value()))
        .mapToLong(payment -> payment.getValue().ore()).sum();
  }

  void giro(String name, Money amount) {
    payments.put(name, amount);
  }

  @Override
  public List<Attempt> open(Invoice invoice) {
    return attempts.values().stream().filter(Attempt::isOpen).toList();
  }

  @Override
  public Attempt begin(Invoice invoice, Money amount, Instant now) {
    var number = attempts.size() + 1;
    return atOnce(Attempt.begun(invoice, number, amount, now));
  }

  @Override
  public Attempt decide(Attempt attempt, Money toCapture) {
    return atOnce(attempt.capturing(toCapture));
  }

  @Override
  public void live(Attempt attempt) {
    atOnce(attempt);
  }

  @Override
  public void booked(Attempt attempt) {
    attempts.put(attempt.number(), attempt);
  }

  @Override
  public void ended(Attempt attempt, End how, String why) {
    attempts.put(attempt.number(), attempt.ended(how));
  }

  @Override
  public void refused(Attempt attempt, Refused why) {
    ended(attempt, End.REFUSED, why.code());
  }

  @Override
  public Money owed(Invoice invoice) {
    return payments.values().stream().reduce(payable, Money::minus);
  }

  @Override
  public Money owedInTurn(Invoice invoice) {
    return owed(invoice);
  }

  @Override
  public void take(Incoming incoming) {
    payments.putIfAbsent(incoming.reference(), incoming.amount());
  }

  private Attempt atOnce(Attempt attempt) {
    attempts.put(attempt.number(), attempt);
    if (attemptsBefore != null)
      attemptsBefore.put(attempt.number(), attempt);
    return attempt;
  }
}
