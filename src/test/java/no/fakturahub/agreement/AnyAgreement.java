package no.fakturahub.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.agreement.Change.Adjusts;
import no.fakturahub.agreement.Change.Becomes;
import no.fakturahub.agreement.Change.Ends;
import no.fakturahub.agreement.Change.Pauses;
import no.fakturahub.agreement.Change.Resumes;
import no.fakturahub.agreement.Cycle.Timing;
import no.fakturahub.agreement.Plan.Component;
import no.fakturahub.agreement.Plan.Measure;
import no.fakturahub.agreement.Price.Each;
import no.fakturahub.agreement.Price.Graduated;
import no.fakturahub.agreement.Price.Tier;
import no.fakturahub.agreement.Price.Volume;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Vat;

/// Agreements of a made-up shop, of every kind.
final class AnyAgreement {

  static final Plan SMALL = plan("small", "99.00", new Each(new BigDecimal("49.50")));
  static final Plan MIDDLE = plan("middle", "249.90", new Graduated(
      List.of(new Tier(BigDecimal.TEN, new BigDecimal("40")),
          new Tier(null, new BigDecimal("31")))));
  static final Plan LARGE = plan("large", "777.77", new Volume(
      List.of(new Tier(BigDecimal.TEN, new BigDecimal("38")),
          new Tier(null, new BigDecimal("27")))));

  private static final List<Plan> PLANS = List.of(SMALL, MIDDLE, LARGE);

  private AnyAgreement() {}

  static Agreement of(Cycle cycle, LocalDate paidFrom, Plan plan, int seats, Change... changes) {
    return new Agreement(new UUID(0, 1), Shop.SELLER.orgNumber(), Shop.COMPANY,
        new References("Kari Nordmann", null, null, null), cycle, paidFrom, Terms.of(plan, seats),
        List.of(changes), null);
  }

  static Agreement of(Random random) {
    var months = List.of(1, 2, 3, 6, 12).get(random.nextInt(5));
    var cycle = new Cycle(months, 1 + random.nextInt(31),
        Timing.values()[random.nextInt(2)]);
    var paidFrom = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
    return of(cycle, paidFrom, any(random), random.nextInt(30),
        changes(paidFrom, random).toArray(Change[]::new));
  }

  private static List<Change> changes(LocalDate paidFrom, Random random) {
    var changes = new ArrayList<Change>();
    var decided = paidFrom;
    for (var i = random.nextInt(12); i > 0; i--) {
      decided = decided.plusDays(random.nextInt(70));
      changes.add(change(decided, decided.plusDays(random.nextInt(-40, 60)), random));
    }
    return changes;
  }

  private static Change change(LocalDate decided, LocalDate from, Random random) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> new Pauses(decided, from);
      case 2, 3, 4 -> new Resumes(decided, from);
      case 5 -> new Ends(decided, from);
      case 6, 7 -> new Adjusts(decided, from,
          BigDecimal.valueOf(900 + random.nextInt(300), 3), "KPI");
      default -> new Becomes(decided, from, any(random), random.nextInt(30));
    };
  }

  private static Plan any(Random random) {
    return PLANS.get(random.nextInt(PLANS.size()));
  }

  private static Plan plan(String id, String monthly, Price seat) {
    return new Plan(id, id, List.of(
        new Component("base", "Abonnement " + id, "EA", Measure.FIXED,
            new Each(new BigDecimal(monthly)), Vat.standard("25")),
        new Component("seats", "Brukere", "EA", Measure.SEATS, seat, Vat.standard("25")),
        new Component("kwh", "Strøm", "KWH", Measure.USAGE, new Each(new BigDecimal("1")),
            Vat.standard("25"))));
  }
}
