package no.fakturahub.vipps;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;

/// Vipps as its documents tell of it, on a wire that loses requests and answers.
final class PretendVipps implements EPayments {

  /// A wire that broke.
  static final class Silence extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  static final class Account {
    final long asked;
    final Instant born;
    PaymentState state = PaymentState.CREATED;
    long authorized;
    long captured;
    long cancelled;
    long refunded;

    Account(long asked, Instant born) {
      this.asked = asked;
      this.born = born;
    }
  }

  final Map<Reference, Account> accounts = new LinkedHashMap<>();
  private final Map<String, Long> keys = new LinkedHashMap<>();
  private final Random random;
  private final Clock clock;
  int silence;

  PretendVipps(Random random, Clock clock) {
    this.random = random;
    this.clock = clock;
  }

  @Override
  public URI create(NewPayment payment) {
    return over(() -> {
      accounts.computeIfAbsent(payment.reference(),
          _ -> new Account(payment.amount().ore(), clock.instant()));
      once(payment.reference().key("create"), payment.amount());
      return page(payment.reference());
    });
  }

  @Override
  public Optional<Seen> find(OrgNumber seller, Reference reference) {
    return over(() -> Optional.ofNullable(accounts.get(reference)).map(_ -> seen(reference)));
  }

  @Override
  public Seen capture(OrgNumber seller, Reference reference, Money amount) {
    return over(() -> {
      var account = account(reference);
      if (once(reference.key("capture"), amount)) {
        if (amount.ore() > account.authorized - account.captured - account.cancelled)
          throw new Refused("VIPPS_REFUSED", "6090");
        account.captured += amount.ore();
      }
      return seen(reference);
    });
  }

  @Override
  public Seen cancel(OrgNumber seller, Reference reference) {
    return over(() -> {
      var account = account(reference);
      if (account.state == PaymentState.CREATED)
        account.state = PaymentState.TERMINATED;
      else
        account.cancelled = account.authorized - account.captured;
      return seen(reference);
    });
  }

  @Override
  public Seen abandon(OrgNumber seller, Reference reference) {
    return over(() -> {
      if (account(reference).state != PaymentState.CREATED)
        throw new Refused("VIPPS_ALREADY_APPROVED", "6060");
      account(reference).state = PaymentState.TERMINATED;
      return seen(reference);
    });
  }

  @Override
  public Seen refund(OrgNumber seller, Reference reference, Money amount, Money total) {
    return over(() -> {
      if (once(reference.key("refund-" + total.ore()), amount))
        account(reference).refunded += amount.ore();
      return seen(reference);
    });
  }

  void approve(Reference reference) {
    var account = account(reference);
    if (account.state == PaymentState.CREATED) {
      account.state = PaymentState.AUTHORIZED;
      account.authorized = account.asked;
    }
  }

  void abort(Reference reference) {
    if (account(reference).state == PaymentState.CREATED)
      account(reference).state = PaymentState.ABORTED;
  }

  long captured() {
    return accounts.values().stream().mapToLong(account -> account.captured).sum();
  }

  long refunded() {
    return accounts.values().stream().mapToLong(account -> account.refunded).sum();
  }

  private Account account(Reference reference) {
    var account = accounts.get(reference);
    if (account == null)
      throw new Refused("VIPPS_REFUSED", "5090");
    if (account.state == PaymentState.CREATED
        && clock.instant().isAfter(account.born.plus(Attempt.LIFE)))
      account.state = PaymentState.EXPIRED;
    return account;
  }

  private Seen seen(Reference reference) {
    var it = account(reference);
    return new Seen(it.state, new Money(it.authorized), new Money(it.captured),
        new Money(it.cancelled), new Money(it.refunded), page(reference));
  }

  private static URI page(Reference reference) {
    return URI.create("https://landing.example/" + reference);
  }

  private boolean once(String key, Money amount) {
    var before = keys.putIfAbsent(key, amount.ore());
    if (before != null && before != amount.ore())
      throw new Refused("VIPPS_REFUSED", "4010");
    return before == null;
  }

  private <T> T over(Supplier<T> act) {
    if (random.nextInt(100) < silence)
      throw new Silence();
    var answer = act.get();
    if (random.nextInt(100) < silence)
      throw new Silence();
    return answer;
  }
}
