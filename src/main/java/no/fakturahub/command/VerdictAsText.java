package no.fakturahub.command;

import java.io.PrintWriter;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.Judgement;
import no.fakturahub.validation.Wording;

/// For a person: the two verdicts, then what is wrong, where, what to do and where it is written.
final class VerdictAsText implements VerdictReport {

  private static final int MOST_FINDINGS = 50;

  private final Say say;
  private final Wording wording;
  private final PrintWriter out;
  private int judged;
  private int approved;

  VerdictAsText(Say say, Wording wording, PrintWriter out) {
    this.say = say;
    this.wording = wording;
    this.out = out;
  }

  @Override
  public void tell(String file, Judgement judgement) {
    judged++;
    approved += judgement.isApproved() ? 1 : 0;
    out.println(say.words("validate.verdicts", file,
        say.words(judgement.isValid() ? "validate.valid" : "validate.notValid"),
        say.words(judgement.isLawful() ? "validate.lawful" : "validate.notLawful")));
    judgement.findings().stream().limit(MOST_FINDINGS).forEach(this::tell);
    var more = judgement.findings().size() - MOST_FINDINGS;
    if (more > 0)
      out.println("  " + say.words("validate.more", more));
    out.flush();
  }

  @Override
  public void end() {
    if (judged > 1)
      out.println(say.words("validate.sum", judged, approved, judged - approved));
    out.flush();
  }

  private void tell(Finding finding) {
    out.println("  %s %s  %s".formatted(
        say.words(finding.isFatal() ? "validate.fatal" : "validate.warning"), finding.rule(),
        finding.location()));
    out.println("      " + wording.cause(finding));
    out.println("      " + wording.cure(finding));
    out.println("      [" + wording.law(finding) + "]");
  }
}
