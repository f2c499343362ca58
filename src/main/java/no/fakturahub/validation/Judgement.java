package no.fakturahub.validation;

import java.util.List;

/// Both verdicts on one document, and what they rest on. Warnings speak against neither.
public record Judgement(List<Finding> findings) {

  public Judgement {
    findings = List.copyOf(findings);
  }

  public boolean isValid() {
    return stands(Verdict.VALID);
  }

  public boolean isLawful() {
    return stands(Verdict.LAWFUL);
  }

  /// Valid and lawful: it may be sent.
  public boolean isApproved() {
    return isValid() && isLawful();
  }

  private boolean stands(Verdict verdict) {
    return findings.stream().noneMatch(found -> found.verdict() == verdict && found.isFatal());
  }
}
