package no.fakturahub.sandbox.tripletex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// What Tripletex refuses, in its own words as users and maintainers have reported them
/// (github.com, Tripletex/tripletex-api2, issues 15, 87, 110, 112, and logs of its test
/// environment, March 2026).
final class VoucherRules {

  private final NewVoucher voucher;
  private final List<Complaint> complaints = new ArrayList<>();

  VoucherRules(NewVoucher voucher) {
    this.voucher = voucher;
  }

  void check() {
    if (voucher.body().path("date").isMissingNode())
      say("date", "Kan ikke være null.");
    if (voucher.postings().isEmpty())
      complaints.add(new Complaint("postings", "Kan ikke være null.", "null.postings"));
    stop();
    voucher.postings().forEach(this::check);
    sumsPerDate();
    stop();
    voucher.postings().forEach(this::checkClosed);
  }

  private void check(JsonNode posting) {
    if (posting.path("row").asInt(0) == 0) {
      say("postings.row",
          "Posteringene på rad 0 (guiRow 0) er systemgenererte og kan ikke opprettes"
              + " eller endres på utsiden av Tripletex.");
      say("postings", "Et bilag kan ikke registreres uten posteringer.");
    }
    if (posting.path("amountGross").decimalValue(BigDecimal.ZERO)
        .compareTo(posting.path("amountGrossCurrency").decimalValue(BigDecimal.ZERO)) != 0)
      say("postings.amountGross",
          "Beløp (amountGross) må være det samme som valutabeløpet (amountGrossCurrency).");
    voucher.accountOf(posting).ifPresentOrElse(account -> check(posting, account),
        () -> say("Internt felt (account)", "Feltet må fylles ut."));
  }

  private void check(JsonNode posting, JsonNode account) {
    var ledger = account.get("ledgerType").asString();
    if (ledger.equals("CUSTOMER") && voucher.customerOf(posting).isEmpty())
      say("postings.customer.id", "Kunde mangler.");
    if (ledger.equals("VENDOR") && !posting.has("supplier"))
      say("postings.supplier.id", "Leverandør mangler.");
    var locked = account.get("vatType");
    if (posting.has("vatType") && voucher.vatTypeOf(posting).isEmpty())
      say("postings.vatType.id", "Ugyldig mva-kode.");
    else if (account.get("vatLocked").asBoolean() && posting.has("vatType")
        && posting.get("vatType").get("id").asLong() != locked.get("id").asLong())
      say("postings.vatType.id", "Kontoen %s %s er låst til mva-kode %s: %s.".formatted(
          account.get("number").asString(), account.get("name").asString(),
          locked.get("number").asString(), locked.get("name").asString()));
    if (account.get("isBankAccount").asBoolean()
        && !voucher.dateOf(posting).isAfter(voucher.books().company().reconciledUntil()))
      say("Internal field (account)",
          "An entry cannot be made in a period with a reconciled bank statement.");
  }

  private void sumsPerDate() {
    var sums = new TreeMap<LocalDate, BigDecimal>();
    voucher.postings().forEach(posting -> sums.merge(voucher.dateOf(posting),
        posting.path("amountGross").decimalValue(BigDecimal.ZERO), BigDecimal::add));
    sums.forEach((date, sum) -> {
      if (sum.signum() != 0)
        say("", "Summen av posteringene for %s er ikke lik 0.".formatted(date));
    });
  }

  /// The status and code are documented; nobody has reported the words.
  private void checkClosed(JsonNode posting) {
    if (!voucher.dateOf(posting).isAfter(voucher.books().company().closedUntil()))
      throw new Rejected(409, 10000, "Perioden er lukket. (sandbox)");
  }

  private void say(String field, String message) {
    complaints.add(new Complaint(field, message));
  }

  private void stop() {
    if (!complaints.isEmpty())
      throw Rejected.invalid(complaints);
  }
}
