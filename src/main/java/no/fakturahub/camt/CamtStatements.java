package no.fakturahub.camt;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import no.fakturahub.camt.CamtSummary.Told;
import no.fakturahub.xmlpieces.Piece;
import no.fakturahub.xmlpieces.XmlBroken;
import no.fakturahub.xmlpieces.XmlPieces;

/// Reads notifications and statements, one after another.
final class CamtStatements {

  private static final Set<String> HEAD = Set.of("Id", "ElctrncSeqNb", "CpyDplctInd", "Acct",
      "Bal", "TxsSummry");

  private final XmlPieces xml;
  private final CamtFields fields;
  private final CamtFaults faults;
  private final CamtTransactions transactions;
  private final CamtListener listener;
  private final Set<String> ids = new HashSet<>();

  CamtStatements(XmlPieces xml, CamtFields fields, CamtFaults faults,
      CamtTransactions transactions, CamtListener listener) {
    this.xml = xml;
    this.fields = fields;
    this.faults = faults;
    this.transactions = transactions;
    this.listener = listener;
  }

  /// @param head the `Ntfctn` or `Stmt` that [XmlPieces#next] moved to
  Told read(Piece head, CamtVersion version, String message) throws XmlBroken, IOException {
    xml.enter();
    CamtStatement statement = null;
    var reading = new Reading(head);
    for (var child = xml.next(); child != null && !faults.tooMany(); child = xml.next()) {
      if (HEAD.contains(child.name()))
        head.add(xml.take());
      if (!child.name().equals("Ntry"))
        continue;
      if (statement == null)
        statement = reading.begin(version, message);
      statement = reading.entry(child, statement);
    }
    return reading.end(statement == null ? reading.begin(version, message) : statement);
  }

  /// One of them.
  private final class Reading {

    private final Piece head;
    private final CamtTotals totals = new CamtTotals(fields, faults);
    private final CamtContent content = new CamtContent();
    private final CamtEntries entries;
    private long count;

    Reading(Piece head) {
      this.head = head;
      this.entries = new CamtEntries(xml, fields, faults, transactions, this::tell);
    }

    CamtStatement begin(CamtVersion version, String message) {
      var statement = statement(version, message);
      content.add(statement);
      listener.statement(statement);
      return statement;
    }

    private CamtStatement statement(CamtVersion version, String message) {
      var id = fields.id(head, "Id");
      var account = fields.one(head, "Acct").map(CamtAccount::of)
          .orElse(new CamtAccount("", null));
      head.first("Acct").filter(_ -> !account.isValid()).ifPresent(
          piece -> faults.add(CamtRule.CAMT_ACCOUNT, piece, account.text(), ""));
      if (!ids.add(account.text() + " " + id))
        faults.add(CamtRule.CAMT_SAME_ID, head, id, "");
      var copy = fields.oneAtMost(head, "CpyDplctInd")
          .filter(it -> !fields.code(it, "COPY", "CODU", "DUPL").isEmpty()).isPresent();
      return new CamtStatement(version, message, id, head.text("ElctrncSeqNb"), copy,
          account.text(), account.number(), head.text("Acct/Ccy"));
    }

    CamtStatement entry(Piece piece, CamtStatement statement) throws XmlBroken, IOException {
      var entry = entries.read(piece, statement);
      if (entry == null)
        return statement;
      totals.add(entry);
      return entry.statement();
    }

    private void tell(CamtTransaction transaction) {
      count++;
      content.add(transaction);
      listener.transaction(transaction);
    }

    Told end(CamtStatement statement) {
      if (!faults.tooMany())
        totals.prove(head, statement);
      return new Told(statement, totals.count(), count, totals.booked(), content.sha256());
    }
  }
}
