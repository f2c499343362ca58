package no.fakturahub.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.phive.peppol.PeppolValidation2025_05;
import com.helger.phive.peppol.PeppolValidation2025_11;
import com.helger.phive.peppol.PeppolValidation2026_05;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  @Test
  void theReleasesFollowEachOther() {
    assertThat(idOn("2025-08-25")).isEqualTo("2025.5");
    assertThat(idOn("2026-02-22")).isEqualTo("2025.5");
    assertThat(idOn("2026-02-23")).isEqualTo("2025.11");
    assertThat(idOn("2026-08-16")).isEqualTo("2025.11");
    assertThat(idOn("2026-08-17")).isEqualTo("2026.5");
    assertThat(idOn("2031-01-01")).isEqualTo("2026.5");
  }

  @Test
  void whatIsOlderThanAllOursIsJudgedByTheNewest() {
    assertThat(idOn("2025-08-24")).isEqualTo("2026.5");
    assertThat(RuleSet.inForce(null).id()).isEqualTo("2026.5");
  }

  @Test
  void theirFirstDaysAreThoseOfTheRulesOwnPublisher() {
    assertThat(RuleSet.PEPPOL_BILLING).extracting(RuleSet::from).containsExactly(
        PeppolValidation2025_05.VALID_PER, PeppolValidation2025_11.VALID_PER,
        PeppolValidation2026_05.VALID_PER);
  }

  private static String idOn(String day) {
    return RuleSet.inForce(LocalDate.parse(day)).id();
  }
}
