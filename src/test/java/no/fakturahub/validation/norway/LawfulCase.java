package no.fakturahub.validation.norway;

import static org.assertj.core.api.Assertions.assertThat;

import no.fakturahub.validation.Finding;
import no.fakturahub.validation.Severity;
import no.fakturahub.validation.Specimen;
import no.fakturahub.validation.Verdict;

/// Asks the second verdict alone, whatever the first would say.
final class LawfulCase {

  private LawfulCase() {}

  static void unlawful(Specimen changed, String... rules) {
    assertThat(changed.judged().findings()).filteredOn(found -> found.verdict() == Verdict.LAWFUL)
        .extracting(Finding::rule).containsExactly(rules);
    assertThat(changed.judged().isLawful()).isFalse();
  }

  static void doubtful(Specimen changed, String rule) {
    assertThat(changed.judged().findings()).filteredOn(found -> found.verdict() == Verdict.LAWFUL)
        .extracting(found -> found.rule() + " " + found.severity())
        .containsExactly(rule + " " + Severity.WARNING);
  }

  static void lawful(Specimen changed) {
    assertThat(changed.judged().findings())
        .filteredOn(found -> found.verdict() == Verdict.LAWFUL).isEmpty();
  }
}
