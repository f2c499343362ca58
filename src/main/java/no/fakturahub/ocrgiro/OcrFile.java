package no.fakturahub.ocrgiro;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.ocrgiro.OcrSummary.Transmission;
import org.jspecify.annotations.Nullable;

/// An OCR giro file from the bank (Nets, OCR giro System specification 2003), read once from end to end in memory
/// that does not grow with it. What is only filler may hold anything; what is money, count or period must prove.
public final class OcrFile {

  private final OcrLines lines;
  private final List<KidAgreement> agreements;
  private final OcrListener listener;
  private final OcrFaults faults;
  private final OcrTotals assignment;
  private final OcrTotals file;
  private final OcrTransaction transaction;

  private @Nullable OcrRecord before;
  private @Nullable Transmission transmission;
  private @Nullable AccountNumber account;
  private OcrAgreed agreed = OcrAgreed.of(List.of(), null);
  private String assignmentNumber = "";
  private long mandates;
  private boolean lostTheLineBefore;

  private OcrFile(InputStream in, Collection<KidAgreement> agreements, OcrListener listener) {
    this.lines = new OcrLines(in);
    this.transaction = new OcrTransaction(lines);
    this.agreements = List.copyOf(agreements);
    this.listener = listener;
    this.faults = new OcrFaults(listener);
    this.assignment = new OcrTotals(faults);
    this.file = new OcrTotals(faults);
  }

  /// @param in bytes, for columns are counted in bytes (ISO 8859-1); left open
  /// @param agreements what is known of the accounts' KIDs; where nothing is, a KID that neither algorithm closes is
  ///     a remark and no more
  /// @throws IOException when the stream cannot be read; what is wrong with the file is told to the listener
  public static OcrSummary read(InputStream in, Collection<KidAgreement> agreements,
      OcrListener listener) throws IOException {
    return new OcrFile(in, agreements, listener).read();
  }

  private OcrSummary read() throws IOException {
    while (!faults.stopped() && lines.next()) {
      take(lines.line());
    }
    if (!faults.stopped() && before != OcrRecord.TRANSMISSION_END)
      faults.add(before == null ? OcrRule.OCR_NOT_OCR : OcrRule.OCR_TRUNCATED, lines.line(), 1, "",
          OcrRecord.after(before));
    return new OcrSummary(transmission, file.transactions() - mandates, mandates, file.sum(),
        faults.none());
  }

  private void take(OcrLine line) {
    file.addRecord();
    assignment.addRecord();
    var whole = line.width == OcrLine.WIDTH;
    var record = whole ? OcrRecord.of(line) : null;
    if (before == null && !OcrRecord.TRANSMISSION_START.isTypeOf(line))
      faults.addAndStop(OcrRule.OCR_NOT_OCR, line, 1, line.text(1, 8), OcrRecord.after(null));
    else if (!whole)
      loseLine(line);
    else if (record == null)
      faults.addAndLose(OcrRule.OCR_RECORD, line, 1, line.text(1, 8), OcrRecord.after(before));
    else
      take(record, line);
    lostTheLineBefore = record == null;
  }

  private void loseLine(OcrLine line) {
    faults.addAndLose(OcrRule.OCR_WIDTH, line, 1, "" + line.width, "" + OcrLine.WIDTH);
    if (before == null)
      before = OcrRecord.TRANSMISSION_START;
  }

  private void take(OcrRecord record, OcrLine line) {
    var inPlace = record.mayFollow(before);
    if (!inPlace && !lostTheLineBefore)
      faults.addAndLose(OcrRule.OCR_ORDER, line, 1, line.text(1, 8), OcrRecord.after(before));
    before = record;
    switch (record) {
      case TRANSMISSION_START -> startFile(line);
      case ASSIGNMENT_START -> startAssignment(line);
      case MANDATES_START -> startAssignment(line);
      case MANDATE -> takeMandate(line);
      case AMOUNT_1 -> takeItem1(line);
      case AMOUNT_2, AMOUNT_2_OF_3, AMOUNT_3 -> {
        if (inPlace && transaction.isBegun())
          takeLaterItem(record, line);
        else
          transaction.drop();
      }
      case ASSIGNMENT_END, MANDATES_END, TRANSMISSION_END -> end(record, line);
    }
  }

  private void startFile(OcrLine line) {
    file.start();
    transmission = new Transmission(line.text(9, 16), line.text(17, 23), line.text(24, 31));
  }

  private void startAssignment(OcrLine line) {
    assignment.start();
    assignmentNumber = line.text(18, 24);
    var text = line.text(25, 35);
    account = AccountNumber.isOne(text) ? new AccountNumber(text) : null;
    if (account == null)
      faults.add(OcrRule.OCR_ACCOUNT, line, 25, text, "");
    agreed = OcrAgreed.of(agreements, account);
  }

  private void takeMandate(OcrLine line) {
    mandates++;
    assignment.addMandate();
    file.addMandate();
    var mandate = OcrMandate.of(line, account, assignmentNumber, faults);
    if (mandate != null)
      listener.mandate(mandate);
  }

  private void takeItem1(OcrLine line) {
    transaction.begin(line, account, agreed, faults);
    try {
      assignment.add(transaction.ore(), transaction.settled());
      file.add(transaction.ore(), transaction.settled());
    } catch (ArithmeticException moreThanThereIs) {
      faults.addAndLose(OcrRule.OCR_SUM, line, 33, line.text(33, 49), "");
    }
  }

  private void takeLaterItem(OcrRecord record, OcrLine line) {
    if (!transaction.isOf(line))
      faults.addAndLose(OcrRule.OCR_PAIR, line, 5, line.text(1, 15), "");
    if (record == OcrRecord.AMOUNT_3)
      transaction.item3(line);
    else
      transaction.item2(line);
    if (record != OcrRecord.AMOUNT_2_OF_3) {
      listener.transaction(transaction);
      transaction.told();
    }
  }

  private void end(OcrRecord end, OcrLine line) {
    account = null;
    if (!faults.lineLost())
      prove(end, line);
  }

  private void prove(OcrRecord end, OcrLine line) {
    var totals = end == OcrRecord.TRANSMISSION_END ? file : assignment;
    totals.proveCounts(line);
    if (end == OcrRecord.MANDATES_END)
      return;
    totals.proveSum(line);
    totals.proveDate(line, 42, null);
    if (end == OcrRecord.ASSIGNMENT_END)
      totals.provePeriod(line);
  }
}
