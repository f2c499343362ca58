package no.fakturahub.validation;

import java.util.ArrayList;
import net.sf.saxon.s9api.Processor;
import org.jspecify.annotations.Nullable;

/// Says whether what comes back for an invoice is as its specification wants it. Any number of threads may ask at
/// once. Schema and rules are read when first needed: a hub may send for long before anyone answers.
public final class ResponseRules {

  private final Processor saxon = new Processor(false);
  private final OfficialRules official = new OfficialRules(saxon);
  private @Nullable Reader reader;

  /// Peppol BIS Invoice Response 3 (transaction T111), by the rules of the newest release.
  public Judgement judgeInvoiceResponse(byte[] response) {
    return judge(response, RuleSet.INVOICE_RESPONSE);
  }

  /// Peppol Message Level Status.
  public Judgement judgeMessageStatus(byte[] status) {
    return judge(status, RuleSet.MESSAGE_STATUS);
  }

  private Judgement judge(byte[] response, RuleSet rules) {
    try {
      var document = reader().read(response);
      var findings = new ArrayList<>(document.schemaErrors());
      if (findings.isEmpty()) // the rules say nothing sensible of what is not UBL
        findings.addAll(official.judge(rules, document.tree()));
      return new Judgement(findings);
    } catch (Unreadable e) {
      return e.judgement();
    }
  }

  private synchronized Reader reader() {
    var known = reader;
    if (known == null) {
      known = new Reader(saxon, Limits.DEFAULT, UblKind.RESPONSE);
      reader = known;
    }
    return known;
  }
}
