package no.fakturahub.reminder.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.payment.OpenItems;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.payment.Suggestion;
import no.fakturahub.payment.Suggestions;
import no.fakturahub.reminder.FollowUp;
import no.fakturahub.reminder.Stop;
import no.fakturahub.reminder.Unpaid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gathers what is known of an unpaid invoice, from everyone who knows a part of it.
@Component
class Knowing {

  /** A sum that several owe says nothing of any of them; one that only one owes has this score. */
  private static final int NOT_A_GUESS = 40;

  private final Invoices invoices;
  private final Payments payments;
  private final OpenItems items;
  private final SideClaims claims;
  private final Deliveries deliveries;
  private final LetterTable letters;
  private final StopTable stops;
  private final FollowUps followUps;
  private final JdbcClient db;
  private final Clock clock;

  Knowing(Invoices invoices, Payments payments, OpenItems items, SideClaims claims,
      Deliveries deliveries, LetterTable letters, StopTable stops, FollowUps followUps,
      JdbcClient db, Clock clock) {
    this.invoices = invoices;
    this.payments = payments;
    this.items = items;
    this.claims = claims;
    this.deliveries = deliveries;
    this.letters = letters;
    this.stops = stops;
    this.followUps = followUps;
    this.db = db;
    this.clock = clock;
  }

  /// Those of a seller's unpaid invoices that are at a stage of its follow-up by now, the longest due first.
  List<UUID> atAStage(OrgNumber seller) {
    var today = LocalDate.now(clock);
    return db.sql("""
        select i.id, i.due, i.buyer_id, (select max(r.stage) from reminder r
          where r.invoice_id = i.id and r.state <> 'DISCARDED') as last_stage
        from invoice i where i.seller = ? and i.due <= ? and i.credits is null
          and i.payable_ore > (select coalesce(sum(a.ore), 0) from allocation a
            where a.invoice_id = i.id) + (select coalesce(sum(c.payable_ore), 0) from invoice c
            where c.credits = i.id)
        order by i.due, i.number""")
        .params(seller.value(), today.plusDays(followUps.daysAhead(seller)))
        .query((row, _) -> new Row(row.getObject("id", UUID.class),
            row.getString("buyer_id"), row.getObject("due", LocalDate.class),
            row.getObject("last_stage", Integer.class)))
        .list().stream()
        .filter(row -> followUps.of(seller, row.buyer()).at(Optional.ofNullable(row.last()),
            ChronoUnit.DAYS.between(row.due(), today)).isPresent())
        .map(Row::id).toList();
  }

  /// @param last the stage of its last letter
  private record Row(UUID id, String buyer, LocalDate due, @Nullable Integer last) {}

  /// What is known of all of a seller's payments, looked up once for all its invoices.
  ///
  /// @param perhapsPaid the invoices that money which waits may be for
  /// @param last the day the bank last told of anything; missing when it never has
  /// @param sums of the money that waits
  record Bank(Set<UUID> perhapsPaid, Set<Money> sums, @Nullable LocalDate last) {

    boolean isOld(LocalDate oldest) {
      return last == null || last.isBefore(oldest);
    }
  }

  Bank bank(Seller seller) {
    var waiting = payments.lyingNowhere(seller.account());
    return new Bank(
        waiting.stream().flatMap(one -> meant(one).stream()).collect(Collectors.toSet()),
        waiting.stream().map(Received::waiting).collect(Collectors.toSet()),
        payments.bankDataOf(seller.account()).orElse(null));
  }

  private Set<UUID> meant(Received one) {
    var payment = one.payment();
    var meant = Suggestions.of(payment, one.waiting(), one.text(), one.payer(), items).stream()
        .filter(found -> found.score() >= NOT_A_GUESS)
        .map(Suggestion::on).flatMap(Collection::stream).map(Suggestion.On::invoice)
        .collect(Collectors.toSet());
    items.byKids(payment.account(), List.of(payment.kid())).forEach(it -> meant.add(it.invoice()));
    customers(one).flatMap(customer -> items.ofCustomer(payment.account(), customer).stream())
        .forEach(it -> meant.add(it.invoice()));
    return meant;
  }

  /// Whoever the payer may be, whatever the sum.
  private Stream<String> customers(Received one) {
    var account = one.payment().account();
    var from = one.payment().debitAccount();
    return Stream.concat(
        from == null ? Stream.empty() : items.customersPaidBy(account, from).stream(),
        one.payer() == null ? Stream.empty() : items.customersNamed(account, one.payer()).stream());
  }

  /// @return empty when nothing is owed of it
  Optional<Unpaid> about(UUID id, Bank bank, FollowUp rules) {
    var invoice = invoices.find(id).orElseThrow();
    var owed = payments.owed(invoice);
    if (owed.isZero() || owed.isNegative())
      return Optional.empty();
    var holding = EnumSet.noneOf(Stop.class);
    if (bank.perhapsPaid().contains(id) || isSumOf(bank, owed, claims.owed(id)))
      holding.add(Stop.PAYMENT_WAITING);
    if (bank.isOld(LocalDate.now(clock).minusDays(rules.bankDataDays())))
      holding.add(Stop.BANK_DATA_OLD);
    if (invoice.buyer().email() == null)
      holding.add(Stop.NO_ADDRESS);
    holding.addAll(deliveries.of(id).map(Knowing::stops).orElse(Set.of(Stop.NOT_DELIVERED)));
    said(invoice, holding);
    return Optional.of(new Unpaid(invoice, owed, payments.allocationsOn(id), claims.of(id),
        letters.of(id), holding));
  }

  /// With a fee it is a sum that hardly anybody else owes.
  private static boolean isSumOf(Bank bank, Money owed, Money beside) {
    return !beside.isZero() && bank.sums().contains(owed.plus(beside));
  }

  private static Set<Stop> stops(Delivery delivery) {
    return switch (delivery.state()) {
      case PLANNED, LOOKING_UP, HELD, BOUNCED, REFUSED, GAVE_UP -> Set.of(Stop.NOT_DELIVERED);
      case UNDER_QUERY -> Set.of(Stop.UNDER_QUERY);
      case REJECTED -> Set.of(Stop.DISPUTED);
      case HANDED_OVER, DELIVERED, ACCEPTED -> delivery.channel() == Channel.AVTALEGIRO
          ? Set.of(Stop.BANK_DRAWS)
          : Set.of();
    };
  }

  private void said(Invoice invoice, Set<Stop> holding) {
    for (var stop : stops.holding(invoice.seller().orgNumber(), invoice.buyer().id(),
        invoice.id())) {
      holding.add(switch (stop.kind()) {
        case DISPUTE -> Stop.DISPUTED;
        case CUSTOMER -> Stop.CUSTOMER;
        case HANDED_OFF -> Stop.HANDED_OFF;
      });
    }
  }
}
