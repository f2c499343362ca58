package no.fakturahub.camt;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.fakturahub.camt.CamtSummary.Told;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.xmlpieces.XmlBroken;
import no.fakturahub.xmlpieces.XmlPieces;
import org.jspecify.annotations.Nullable;

/// A camt.054 or camt.053 file from the bank (ISO 20022, versions 001.02 and 001.08, as the guides of Bits and the
/// banks use them), read once from end to end in memory that does not grow with it. What is of no concern to money may
/// be anything; amounts, counts, sums and balances must prove.
public final class CamtFile {

  private final InputStream in;
  private final CamtListener listener;
  private final CamtFaults faults;
  private final CamtFields fields;
  private final CamtTransactions transactions;
  private final List<Told> told = new ArrayList<>();
  private @Nullable CamtVersion version;

  private CamtFile(InputStream in, Collection<KidAgreement> agreements, CamtListener listener) {
    this.in = in;
    this.listener = listener;
    this.faults = new CamtFaults(listener);
    this.fields = new CamtFields(faults);
    this.transactions = new CamtTransactions(fields, faults, List.copyOf(agreements));
  }

  /// @param in left open
  /// @param agreements what is known of the accounts' KIDs; where nothing is, a KID that neither algorithm closes is
  ///     a remark and no more
  /// @throws IOException when the stream cannot be read; what is wrong with the file is told to the listener
  public static CamtSummary read(InputStream in, Collection<KidAgreement> agreements,
      CamtListener listener) throws IOException {
    return new CamtFile(in, agreements, listener).read();
  }

  private CamtSummary read() throws IOException {
    try {
      read(XmlPieces.of(in));
    } catch (XmlBroken broken) {
      faults.add(broken);
    }
    return new CamtSummary(version, told, faults.none());
  }

  private void read(XmlPieces xml) throws XmlBroken, IOException {
    var root = xml.next();
    if (root == null)
      return;
    version = CamtVersion.of(xml.namespace()).orElse(null);
    if (version == null || !root.name().equals("Document")) {
      var iso = xml.namespace().startsWith(CamtVersion.NAMESPACES);
      faults.add(iso ? CamtRule.CAMT_VERSION : CamtRule.CAMT_NOT_CAMT, root,
          iso ? xml.namespace().substring(CamtVersion.NAMESPACES.length()) : root.name(), "");
      version = null;
      return;
    }
    xml.enter();
    var message = xml.next();
    if (message == null || !message.name().equals(version.messageElement())) {
      faults.add(CamtRule.CAMT_MISSING, root, "", version.messageElement());
      return;
    }
    xml.enter();
    readMessage(xml, version);
    if (!faults.tooMany())
      passRest(xml);
    if (told.isEmpty() && faults.none())
      faults.add(CamtRule.CAMT_MISSING, message, "", version.statementElement());
  }

  private void readMessage(XmlPieces xml, CamtVersion version) throws XmlBroken, IOException {
    var statements = new CamtStatements(xml, fields, faults, transactions, listener);
    var id = "";
    for (var child = xml.next(); child != null && !faults.tooMany(); child = xml.next()) {
      if (child.name().equals("GrpHdr"))
        id = fields.id(xml.take(), "MsgId");
      else if (child.name().equals(version.statementElement()))
        told.add(statements.read(child, version, id));
    }
  }

  /// What stands beside the message is nothing to us, but it must be XML to the end.
  private static void passRest(XmlPieces xml) throws XmlBroken, IOException {
    var beside = xml.next();
    while (beside != null) {
      beside = xml.next();
    }
    xml.next();
  }
}
