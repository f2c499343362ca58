package no.fakturahub.camt;

import java.math.BigDecimal;
import java.util.stream.Stream;
import no.fakturahub.xmlpieces.Piece;

/// What the transactions of one entry come to, against what the entry says.
final class CamtEntryProof {

  private final CamtFields fields;
  private final CamtFaults faults;
  private long count;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal charges = BigDecimal.ZERO;
  private long countBefore;
  private BigDecimal sumBefore = BigDecimal.ZERO;

  CamtEntryProof(CamtFields fields, CamtFaults faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /// An entry may have several `NtryDtls`, each with a batch of its own.
  void startDetails() {
    countBefore = count;
    sumBefore = sum;
  }

  void add(Piece transaction, BigDecimal amount) {
    count++;
    sum = sum.add(amount);
    charges = charges.add(charges(transaction, fields));
  }

  long count() {
    return count;
  }

  /// A batch may be told of without its transactions; then there is nothing to prove.
  ///
  /// @param priced whether each transaction has its amount
  void proveBatch(Piece details, boolean priced) {
    var transactions = count - countBefore;
    if (transactions == 0)
      return;
    details.first("Btch/NbOfTxs").ifPresent(stated -> {
      var number = fields.count(stated);
      if (number != null && number != transactions)
        faults.add(CamtRule.CAMT_COUNT, stated, stated.text(), "" + transactions);
    });
    details.first("Btch/TtlAmt").ifPresent(stated -> {
      var total = sum.subtract(sumBefore).abs();
      if (priced && fields.amount(stated).compareTo(total) != 0)
        faults.add(CamtRule.CAMT_SUM, stated, stated.text(), total.toPlainString());
    });
  }

  /// Where the bank has taken charges and says so, the entry may be less than its transactions by as much.
  void prove(Piece whole, CamtEntry entry) {
    var less = sum.subtract(entry.amount());
    if (less.signum() == 0 || less.compareTo(entry.charges().add(charges)) == 0)
      return;
    faults.add(CamtRule.CAMT_ENTRY, whole.first("Amt").orElse(whole),
        entry.amount().toPlainString(), sum.toPlainString());
  }

  /// Version 2 has an amount for each charge, version 8 a record; both may have a total.
  static BigDecimal charges(Piece within, CamtFields fields) {
    var total = within.first("Chrgs/TtlChrgsAndTaxAmt");
    if (total.isPresent())
      return fields.amount(total.get());
    return Stream.concat(within.all("Chrgs/Amt"), within.all("Chrgs/Rcrd/Amt"))
        .map(fields::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
