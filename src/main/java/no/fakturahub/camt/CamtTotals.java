package no.fakturahub.camt;

import java.math.BigDecimal;
import java.util.Optional;
import no.fakturahub.camt.CamtEntry.Status;
import no.fakturahub.xmlpieces.Piece;

/// What the entries of a statement come to, against what the bank states: `TxsSummry` and the balances.
final class CamtTotals {

  private final CamtFields fields;
  private final CamtFaults faults;
  private final Sum credits = new Sum();
  private final Sum debits = new Sum();
  private BigDecimal booked = BigDecimal.ZERO;

  private static final class Sum {
    private long count;
    private BigDecimal amount = BigDecimal.ZERO;
  }

  CamtTotals(CamtFields fields, CamtFaults faults) {
    this.fields = fields;
    this.faults = faults;
  }

  void add(CamtEntry entry) {
    var side = entry.isCredit() ? credits : debits;
    side.count++;
    side.amount = side.amount.add(entry.amount().abs());
    if (entry.status() == Status.BOOK)
      booked = booked.add(entry.amount());
  }

  long count() {
    return credits.count + debits.count;
  }

  /// Net, of what is booked.
  BigDecimal booked() {
    return booked;
  }

  void prove(Piece head, CamtStatement statement) {
    head.first("TxsSummry").ifPresent(this::proveSummary);
    if (statement.version().isStatement())
      proveBalances(head);
  }

  private void proveSummary(Piece summary) {
    summary.first("TtlNtries").ifPresent(this::proveAll);
    summary.first("TtlCdtNtries").ifPresent(stated -> prove(stated, credits));
    summary.first("TtlDbtNtries").ifPresent(stated -> prove(stated, debits));
  }

  private void proveAll(Piece stated) {
    var all = new Sum();
    all.count = count();
    all.amount = credits.amount.add(debits.amount);
    prove(stated, all);
    var net = credits.amount.subtract(debits.amount);
    stated.first("TtlNetNtryAmt").ifPresent(amount -> prove(amount,
        fields.signed(amount, stated.first("CdtDbtInd").orElse(null)), net));
    stated.first("TtlNetNtry/Amt").ifPresent(amount -> prove(amount,
        fields.signed(amount, stated.first("TtlNetNtry/CdtDbtInd").orElse(null)), net));
  }

  private void prove(Piece stated, Sum reckoned) {
    stated.first("NbOfNtries").ifPresent(count -> {
      var number = fields.count(count);
      if (number != null && number != reckoned.count)
        faults.add(CamtRule.CAMT_COUNT, count, count.text(), "" + reckoned.count);
    });
    stated.first("Sum").ifPresent(sum -> prove(sum, fields.amount(sum), reckoned.amount));
  }

  private void prove(Piece at, BigDecimal stated, BigDecimal reckoned) {
    if (stated.compareTo(reckoned) != 0)
      faults.add(CamtRule.CAMT_SUM, at, at.text(), reckoned.toPlainString());
  }

  /// Opening (OPBD, or PRCD: the closing one of the day before) + booked entries = closing (CLBD).
  private void proveBalances(Piece head) {
    var opening = balance(head, "OPBD").or(() -> balance(head, "PRCD"));
    var closing = balance(head, "CLBD");
    if (opening.isEmpty() || closing.isEmpty()) {
      faults.add(CamtRule.CAMT_NO_BALANCE, head, "", "OPBD, CLBD");
      return;
    }
    var reckoned = amount(opening.get()).add(booked);
    if (amount(closing.get()).compareTo(reckoned) != 0)
      faults.add(CamtRule.CAMT_BALANCE, closing.get(), amount(closing.get()).toPlainString(),
          reckoned.toPlainString());
  }

  private Optional<Piece> balance(Piece head, String code) {
    return head.all("Bal").filter(one -> one.text("Tp/CdOrPrtry/Cd").equals(code)).findFirst();
  }

  private BigDecimal amount(Piece balance) {
    var amount = fields.one(balance, "Amt");
    var side = fields.one(balance, "CdtDbtInd");
    return amount.isEmpty() || side.isEmpty()
        ? BigDecimal.ZERO
        : fields.signed(amount.get(), side.get());
  }
}
