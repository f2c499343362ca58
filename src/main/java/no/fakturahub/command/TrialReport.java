package no.fakturahub.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.Reasons;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.Judgement;
import no.fakturahub.validation.Wording;

/// Tells of orders that were tried, one after another, for a person at a terminal.
final class TrialReport {

  private final PrintWriter out;
  private final Say say;
  private final Wording wording;
  private final Reasons reasons = new Reasons();
  private int tried;
  private int approved;

  TrialReport(PrintWriter out, Say say) {
    this.out = out;
    this.say = say;
    this.wording = Wording.in(say.locale().getLanguage());
  }

  void tell(Trial trial) {
    tried++;
    approved += trial.isApproved() ? 1 : 0;
    out.printf("%n%s%n", trial.record().place());
    if (trial.invoice() != null)
      tell(trial.invoice());
    var ehf = trial.stages().get("4-ehf.xml");
    if (ehf != null)
      line("ehf", say.words("try.ehfLines",
          new String(ehf, StandardCharsets.UTF_8).lines().count()));
    if (trial.judgement() != null)
      tell(trial.judgement());
    if (trial.refused() != null)
      tell(trial.refused());
    out.flush();
  }

  /// @return whether every order would be sent
  boolean end() {
    out.printf("%n%s%n", say.words("try.sum", tried, approved, tried - approved));
    out.flush();
    return tried > 0 && tried == approved;
  }

  private void tell(Invoice invoice) {
    var totals = invoice.totals();
    line("buyer", invoice.buyer().name());
    line("invoice", say.words("try.invoiceOf", Long.toString(invoice.number()),
        invoice.seller().name(), invoice.due(), invoice.kid()));
    line("net", say.words("try.netOf", say.kroner(totals.net()), invoice.lines().size()));
    totals.vat().forEach(part -> line("vat", say.words("try.vatOf", part.vat().category(),
        part.vat().rate(), say.kroner(part.taxable()), say.kroner(part.tax()))));
    line("toPay", "kr " + say.kroner(totals.payable()));
  }

  private void tell(Judgement judgement) {
    line("valid", say.words(judgement.isValid() ? "try.yes" : "try.no"));
    line("lawful", say.words(judgement.isLawful() ? "try.yes" : "try.no"));
    judgement.findings().forEach(this::tell);
  }

  private void tell(Finding finding) {
    line("nothing", "%s %s  %s".formatted(
        say.words(finding.isFatal() ? "validate.fatal" : "validate.warning"), finding.rule(),
        finding.location()));
    line("nothing", wording.cause(finding));
    line("nothing", wording.cure(finding));
  }

  private void tell(Refused why) {
    var reason = reasons.of(why.code());
    var words = say.language() == Language.NB ? reason.nb() : reason.en();
    line("refused", why.code());
    line("what", why.detail());
    line("cause", words.cause());
    line("cure", words.cure());
  }

  private void line(String label, String text) {
    out.printf("  %-9s %s%n", say.words("try." + label), text);
  }
}
