package no.fakturahub.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.sf.saxon.s9api.Processor;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.validation.norway.Ehf;
import no.fakturahub.validation.norway.NorwegianLaw;

/// Gives both verdicts on an EHF invoice, credit note or reminder. Any number of threads may ask at once.
///
/// The official rules are compiled when first needed, which takes seconds; [#prepare] does it ahead.
public final class Validator {

  private final Limits limits;
  private final OfficialRules official;
  private final Reader reader;

  public Validator() {
    this(Limits.DEFAULT);
  }

  public Validator(Limits limits) {
    var saxon = new Processor(false);
    this.limits = limits;
    this.official = new OfficialRules(saxon);
    this.reader = new Reader(saxon, limits);
  }

  /// Compiles the newest rules in the background.
  ///
  /// @return done when the first document need not wait
  public CompletableFuture<Void> prepare() {
    return CompletableFuture.allOf(reader.prepare(), official.prepare(RuleSet.newest()));
  }

  /// Reads no more of it than the limit allows, and does not close it.
  public Judgement judge(InputStream ehf, Optional<KidAgreement> agreement) throws IOException {
    return judge(ehf.readNBytes(limits.bytes() + 1), agreement);
  }

  /// @param agreement what the seller's bank takes as KID; without it any KID with a right check digit will do
  public Judgement judge(byte[] ehf, Optional<KidAgreement> agreement) {
    try {
      var document = reader.read(ehf);
      var facts = Ehf.of(document.tree());
      var findings = new ArrayList<>(document.schemaErrors());
      if (facts.isSelfBilling()) // it has rules of its own, which are not ours to judge by
        findings.add(Finding.invalid("FH-SELF-BILLING", facts.at("cbc:CustomizationID"),
            facts.type()));
      else if (findings.isEmpty()) // the rules say nothing sensible of what is not UBL
        findings.addAll(
            official.judge(RuleSet.of(facts.customization(), facts.issued()), document.tree()));
      findings.addAll(NorwegianLaw.judge(facts, agreement));
      return new Judgement(List.copyOf(findings));
    } catch (Unreadable e) {
      return e.judgement();
    }
  }
}
