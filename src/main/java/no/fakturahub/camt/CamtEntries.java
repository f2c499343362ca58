package no.fakturahub.camt;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.fakturahub.camt.CamtEntry.Status;
import no.fakturahub.xmlpieces.Piece;
import no.fakturahub.xmlpieces.XmlBroken;
import no.fakturahub.xmlpieces.XmlPieces;
import org.jspecify.annotations.Nullable;

/// Reads one entry, tells of its transactions as they pass, and proves that they add up to it.
final class CamtEntries {

  private final XmlPieces xml;
  private final CamtFields fields;
  private final CamtFaults faults;
  private final CamtTransactions transactions;
  private final Consumer<CamtTransaction> told;

  CamtEntries(XmlPieces xml, CamtFields fields, CamtFaults faults, CamtTransactions transactions,
      Consumer<CamtTransaction> told) {
    this.xml = xml;
    this.fields = fields;
    this.faults = faults;
    this.transactions = transactions;
    this.told = told;
  }

  /// @param whole the `Ntry` that [XmlPieces#next] moved to
  /// @return the entry; null when it could not be read
  @Nullable
  CamtEntry read(Piece whole, CamtStatement statement) throws XmlBroken, IOException {
    xml.enter();
    CamtEntry entry = null;
    var proof = new CamtEntryProof(fields, faults);
    var unpriced = new ArrayList<Piece>();
    for (var child = xml.next(); child != null && !faults.tooMany(); child = xml.next()) {
      if (!child.name().equals("NtryDtls")) {
        whole.add(xml.take());
        continue;
      }
      if (entry == null)
        entry = entry(whole, statement);
      readDetails(child, entry, proof, unpriced);
    }
    if (entry == null)
      entry = entry(whole, statement);
    tellTheRest(whole, entry, proof, unpriced);
    return entry;
  }

  private void readDetails(Piece details, @Nullable CamtEntry entry, CamtEntryProof proof,
      List<Piece> unpriced) throws XmlBroken, IOException {
    xml.enter();
    proof.startDetails();
    for (var child = xml.next(); child != null && !faults.tooMany(); child = xml.next()) {
      if (child.name().equals("Btch"))
        details.add(xml.take());
      else if (child.name().equals("TxDtls") && entry != null)
        take(xml.take(), entry, proof, unpriced);
    }
    proof.proveBatch(details, unpriced.isEmpty());
  }

  private void take(Piece transaction, CamtEntry entry, CamtEntryProof proof,
      List<Piece> unpriced) {
    var amount = transactions.amount(transaction, entry);
    proof.add(transaction, amount.orElse(BigDecimal.ZERO));
    if (amount.isPresent())
      told.accept(transactions.of(transaction, entry, amount.get()));
    else if (unpriced.isEmpty())
      unpriced.add(transaction);
    else
      faults.add(CamtRule.CAMT_MISSING, transaction, "", "Amt");
  }

  /// One transaction without an amount has the entry's.
  private void tellTheRest(Piece whole, @Nullable CamtEntry entry, CamtEntryProof proof,
      List<Piece> unpriced) {
    if (entry == null)
      return;
    if (proof.count() == 0)
      told.accept(CamtTransactions.of(whole, entry));
    else if (unpriced.isEmpty())
      proof.prove(whole, entry);
    else if (proof.count() == 1)
      told.accept(transactions.of(unpriced.getFirst(), entry, entry.amount()));
    else
      faults.add(CamtRule.CAMT_MISSING, unpriced.getFirst(), "", "Amt");
  }

  private @Nullable CamtEntry entry(Piece whole, CamtStatement statement) {
    var amount = fields.one(whole, "Amt");
    var side = fields.one(whole, "CdtDbtInd");
    var status = status(whole);
    if (amount.isEmpty() || side.isEmpty() || status == null)
      return null;
    var currency = Objects.requireNonNullElse(amount.get().attribute("Ccy"), "");
    var known = statement.in(currency);
    if (currency.isEmpty() || !currency.equals(known.currency()))
      faults.add(CamtRule.CAMT_CURRENCY, amount.get(), currency, known.currency());
    var booked = fields.day(whole, "BookgDt");
    var valued = fields.day(whole, "ValDt");
    if (booked == null && valued == null)
      faults.add(CamtRule.CAMT_NO_DATE, whole, "", "");
    if (status != Status.BOOK)
      faults.add(CamtRule.CAMT_NOT_BOOKED, whole, status.name(), "");
    return new CamtEntry(known, CamtPlace.of(whole), whole.text("NtryRef"),
        fields.signed(amount.get(), side.get()), status,
        fields.isTrue(fields.oneAtMost(whole, "RvslInd").orElse(null)), booked, valued,
        whole.text("AcctSvcrRef"), CamtCode.of(whole), CamtEntryProof.charges(whole, fields));
  }

  /// Version 2 has the code as text, version 8 in `Cd`.
  private @Nullable Status status(Piece whole) {
    var status = fields.one(whole, "Sts");
    if (status.isEmpty())
      return null;
    var code = fields.oneAtMost(status.get(), "Cd").orElse(status.get());
    return Status.valueOf(fields.code(code, "BOOK", "PDNG", "INFO", "FUTR"));
  }
}
