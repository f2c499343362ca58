package no.fakturahub.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.Reasons;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.Judgement;
import no.fakturahub.validation.Wording;

/// Tells of orders that were tried, one after another, for a person at a terminal.
final class TrialReport {

  private final PrintWriter out;
  private final boolean norwegian;
  private final Wording wording;
  private final Reasons reasons = new Reasons();
  private int tried;
  private int approved;

  TrialReport(PrintWriter out, String language) {
    if (!language.equals("nb") && !language.equals("en"))
      throw new IllegalArgumentException("The language is nb or en, not " + language);
    this.out = out;
    this.norwegian = language.equals("nb");
    this.wording = Wording.in(language);
  }

  void tell(Trial trial) {
    tried++;
    approved += trial.isApproved() ? 1 : 0;
    out.printf("%n%s%n", trial.record().place());
    if (trial.invoice() != null)
      tell(trial.invoice());
    if (trial.stages().get("4-ehf.xml") instanceof byte[] ehf)
      line("EHF", "%d lines of XML".formatted(
          new String(ehf, StandardCharsets.UTF_8).lines().count()));
    if (trial.judgement() != null)
      tell(trial.judgement());
    if (trial.refused() != null)
      tell(trial.refused());
    out.flush();
  }

  /// @return whether every order would be sent
  boolean end() {
    out.printf("%n%d tried: %d would be sent, %d would wait for a person.%n", tried, approved,
        tried - approved);
    out.flush();
    return tried > 0 && tried == approved;
  }

  private void tell(Invoice invoice) {
    var totals = invoice.totals();
    line("buyer", invoice.buyer().name());
    line("invoice", "%d of %s, due %s, KID %s".formatted(invoice.number(), invoice.seller().name(),
        invoice.due(), invoice.kid()));
    line("net", "%s in %d lines".formatted(totals.net(), invoice.lines().size()));
    totals.vat().forEach(part -> line("VAT", "%s, %s %% of %s: %s".formatted(part.vat().category(),
        part.vat().rate(), part.taxable(), part.tax())));
    line("to pay", "kr " + totals.payable());
  }

  private void tell(Judgement judgement) {
    line("valid", judgement.isValid() ? "yes" : "no");
    line("lawful", judgement.isLawful() ? "yes" : "no");
    judgement.findings().forEach(this::tell);
  }

  private void tell(Finding finding) {
    line("", "%s, %s, at %s".formatted(finding.severity().name().toLowerCase(Locale.ROOT),
        finding.rule(), finding.location()));
    line("", wording.cause(finding));
    line("", wording.cure(finding));
  }

  private void tell(Refused why) {
    var reason = reasons.of(why.code());
    var words = norwegian ? reason.nb() : reason.en();
    line("refused", why.code());
    line("what", why.detail());
    line("cause", words.cause());
    line("cure", words.cure());
  }

  private void line(String label, String text) {
    out.printf("  %-8s %s%n", label, text);
  }
}
