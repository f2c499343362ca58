package no.fakturahub.books;

import no.fakturahub.books.BookFile.Told;
import no.fakturahub.ledger.Reason;

/// GeneralLedgerEntries: every voucher of the period, in one journal.
final class SaftEntries {

  private SaftEntries() {}

  static void write(BookFile file, Xml xml) {
    var balances = file.balances();
    xml.in("GeneralLedgerEntries", () -> {
      xml.value("NumberOfEntries", balances.entries()).value("TotalDebit", balances.turnover())
          .value("TotalCredit", balances.turnover());
      xml.in("Journal", () -> {
        xml.value("JournalID", "FAKTURAHUB").value("Description", "Salg og innbetalinger")
            .value("Type", "AR");
        file.period().accept(told -> transaction(told, file.chart(), xml));
      });
    });
  }

  private static void transaction(Told told, Chart chart, Xml xml) {
    var posting = told.posting();
    var date = posting.date();
    var lines = BookLine.of(posting, chart);
    xml.in("Transaction", () -> {
      xml.value("TransactionID", posting.id()).value("Period", date.getMonthValue())
          .value("PeriodYear", date.getYear()).value("TransactionDate", date)
          .value("SourceID", "Fakturahub").value("VoucherType", posting.reason())
          .value("VoucherDescription", name(posting.reason()))
          .text("Description", posting.text(), Saft.LONG)
          .value("SystemEntryDate", told.entered()).value("GLPostingDate", date)
          .text("CustomerID", posting.customer().id(), Saft.MIDDLE);
      for (var i = 0; i < lines.size(); i++) {
        line(i + 1, lines.get(i), told, xml);
      }
    });
  }

  private static void line(int number, BookLine line, Told told, Xml xml) {
    var claim = line.claim();
    xml.in("Line", () -> {
      xml.value("RecordID", number).value("AccountID", line.account());
      if (claim != null)
        xml.text("SourceDocumentID", claim.invoiceNumber(), Saft.MIDDLE)
            .text("CustomerID", told.posting().customer().id(), Saft.MIDDLE);
      xml.text("Description", told.posting().text(), Saft.LONG)
          .amount(line.amount().isNegative() ? "CreditAmount" : "DebitAmount", line.amount());
      if (line.tax() != null)
        tax(line, line.tax(), xml);
      if (claim != null) {
        xml.text("ReferenceNumber", claim.invoiceNumber(), Saft.MIDDLE).text("CID",
            told.kid().value(),
            Saft.MIDDLE);
        if (claim.due() != null)
          xml.value("DueDate", claim.due());
      }
    });
  }

  private static void tax(BookLine line, BookLine.Tax tax, Xml xml) {
    xml.in("TaxInformation", () -> xml.value("TaxType", "MVA").value("TaxCode", tax.code())
        .value("TaxPercentage", tax.rate().percent().toPlainString()).value("Country", "NO")
        .value("TaxBase", line.amount().isNegative() ? line.amount().negate() : line.amount())
        .amount(line.amount().isNegative() ? "CreditTaxAmount" : "DebitTaxAmount", tax.amount()));
  }

  private static String name(Reason reason) {
    return switch (reason) {
      case INVOICE_ISSUED -> "Utgående faktura";
      case CREDIT_NOTE -> "Kreditnota";
      case PAYMENT -> "Innbetaling";
      case WRITE_OFF -> "Avskrivning";
      case BANK_FEE -> "Bankgebyr";
      case BESIDE -> "Purregebyr og renter";
    };
  }
}
