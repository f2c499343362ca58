package no.fakturahub.camt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.fakturahub.camt.CamtReference.Kind;
import no.fakturahub.camt.CamtRule.Spoils;
import no.fakturahub.camt.CamtTransaction.Ids;
import no.fakturahub.camt.CamtTransaction.Instructed;
import no.fakturahub.camt.CamtTransaction.Party;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.xmlpieces.Piece;
import org.jspecify.annotations.Nullable;

/// Makes transactions out of `TxDtls`. Versions 2 and 8 differ in where the amount and the payer's name stand.
final class CamtTransactions {

  /** In this order the first in the account's currency is the amount: version 8 has `Amt`, version 2 only details. */
  private static final List<String> AMOUNTS = List.of("Amt", "AmtDtls/TxAmt/Amt",
      "AmtDtls/CntrValAmt/Amt", "AmtDtls/InstdAmt/Amt");

  private final CamtFields fields;
  private final CamtFaults faults;
  private final Collection<KidAgreement> agreements;

  CamtTransactions(CamtFields fields, CamtFaults faults, Collection<KidAgreement> agreements) {
    this.fields = fields;
    this.faults = faults;
    this.agreements = agreements;
  }

  /// The amount in the account's currency; below zero when it goes out.
  Optional<BigDecimal> amount(Piece details, CamtEntry entry) {
    var side = fields.oneAtMost(details, "CdtDbtInd");
    var debit = side.map(fields::isDebit).orElse(!entry.isCredit());
    return AMOUNTS.stream().map(path -> fields.oneAtMost(details, path)).flatMap(Optional::stream)
        .filter(one -> entry.statement().currency().equals(one.attribute("Ccy"))).findFirst()
        .map(fields::amount).map(amount -> debit ? amount.negate() : amount);
  }

  CamtTransaction of(Piece details, CamtEntry entry, BigDecimal amount) {
    var references = new CamtReferences(fields, entry.statement().currency()).of(details);
    var code = CamtCode.of(details);
    return checked(details, new CamtTransaction(entry, CamtPlace.of(details), amount,
        instructed(details, entry), code.isGiven() ? code : entry.code(), ids(details),
        debtor(details), references, CamtReferences.text(details),
        charges(details, entry, amount), null));
  }

  /// An entry that has no details is its own transaction.
  static CamtTransaction of(Piece whole, CamtEntry entry) {
    return new CamtTransaction(entry, entry.place(), entry.amount(), null, entry.code(),
        new Ids(entry.servicerReference(), "", "", ""), new Party("", ""), List.of(),
        CamtReferences.said(whole.all("AddtlNtryInf")).orElse(""), BigDecimal.ZERO, null);
  }

  /// The payee's references are of concern only where somebody paid.
  private CamtTransaction checked(Piece details, CamtTransaction transaction) {
    if (!(CamtMeaning.of(transaction) instanceof CamtMeaning.PaidIn))
      return transaction;
    var account = transaction.entry().statement().number();
    CamtRule waitsFor = null;
    for (var reference : transaction.references()) {
      var rule = CamtKid.fault(reference, account, agreements);
      if (rule != null)
        faults.add(rule, details, reference.value(), "");
      if (rule != null && rule.spoils() == Spoils.PAYMENT)
        waitsFor = rule;
    }
    if (waitsFor == null && !addsUp(transaction)) {
      waitsFor = CamtRule.CAMT_LIST;
      faults.add(waitsFor, details, listed(transaction).toPlainString(),
          transaction.amount().toPlainString());
    }
    return waitsFor == null ? transaction : waiting(transaction, waitsFor);
  }

  private static boolean addsUp(CamtTransaction transaction) {
    var amounts = transaction.references().stream()
        .filter(one -> one.kind() != Kind.OTHER).map(CamtReference::amount).toList();
    return amounts.isEmpty() || amounts.stream().anyMatch(Objects::isNull)
        || listed(transaction).compareTo(transaction.amount()) == 0;
  }

  private static BigDecimal listed(CamtTransaction transaction) {
    return transaction.references().stream().map(CamtReference::amount).filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static CamtTransaction waiting(CamtTransaction it, CamtRule waitsFor) {
    return new CamtTransaction(it.entry(), it.place(), it.amount(), it.instructed(), it.code(),
        it.ids(), it.debtor(), it.references(), it.text(), it.charges(), waitsFor);
  }

  /// An entry of one payment, as it came to the account, may tell what was taken on the way; where the entry is less
  /// than its transactions, the charges are the entry's and no payment was cut.
  private BigDecimal charges(Piece details, CamtEntry entry, BigDecimal amount) {
    return amount.compareTo(entry.amount()) == 0
        ? CamtEntryProof.charges(details, fields).max(entry.charges())
        : BigDecimal.ZERO;
  }

  private @Nullable Instructed instructed(Piece details, CamtEntry entry) {
    return details.first("AmtDtls/InstdAmt/Amt")
        .filter(amount -> !entry.statement().currency().equals(amount.attribute("Ccy")))
        .map(amount -> new Instructed(fields.amount(amount),
            Objects.requireNonNullElse(amount.attribute("Ccy"), "")))
        .orElse(null);
  }

  private static Ids ids(Piece details) {
    var endToEnd = details.text("Refs/EndToEndId");
    return new Ids(details.text("Refs/AcctSvcrRef"),
        endToEnd.equals("NOTPROVIDED") ? "" : endToEnd, details.text("Refs/TxId"),
        details.text("Refs/UETR"));
  }

  private static Party debtor(Piece details) {
    var name = Stream.of("Dbtr/Nm", "Dbtr/Pty/Nm", "UltmtDbtr/Nm", "UltmtDbtr/Pty/Nm")
        .map(path -> details.text("RltdPties/" + path)).filter(text -> !text.isEmpty())
        .findFirst().orElse("");
    return new Party(name, details.first("RltdPties/DbtrAcct")
        .map(account -> CamtAccount.of(account).written()).orElse(""));
  }
}
