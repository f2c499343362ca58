package no.fakturahub.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import no.fakturahub.agreement.PriceIndex.Clause;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceIndexTest {

  private static final YearMonth BASE = YearMonth.of(2025, 10);
  private static final YearMonth NOW = YearMonth.of(2026, 10);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final PriceIndex INDEX = new PriceIndex("KPI",
      Map.of(BASE, new BigDecimal("101.2"), NOW, new BigDecimal("104.3")));

  @ParameterizedTest
  @CsvSource({"1,,, 1.030632", "0.65,,, 1.019911", "1, 1.02,, 1.020000", "1,, 1.04, 1.040000"})
  void theFactorIsTheShareOfTheChangeBetweenFloorAndCap(String share, @Nullable String cap,
      @Nullable String floor, String factor) {
    var clause = new Clause(BASE, new BigDecimal("101.2"), new BigDecimal(share),
        cap == null ? null : new BigDecimal(cap), floor == null ? null : new BigDecimal(floor));

    assertThat(INDEX.adjustment(clause, NOW, TODAY).factor()).isEqualTo(new BigDecimal(factor));
  }

  @Test
  void bothMonthsAndBothValuesAreTold() {
    assertThat(INDEX.adjustment(clause("101.2"), NOW, TODAY).evidence())
        .isEqualTo("KPI: 2025-10 101.2, 2026-10 104.3");
  }

  @Test
  void aSeriesThatHasStoppedIsRefused() {
    refused("AGREEMENT_INDEX_FROZEN", () -> INDEX.adjustment(clause("101.2"), NOW,
        TODAY.plusMonths(3)));
    refused("AGREEMENT_INDEX_FROZEN", () -> new PriceIndex("KPI", Map.of())
        .adjustment(clause("101.2"), NOW, TODAY));
  }

  @Test
  void aSeriesThatWasRebasedIsRefused() {
    refused("AGREEMENT_INDEX_REBASED", () -> INDEX.adjustment(clause("138.4"), NOW, TODAY));
  }

  @Test
  void aMonthThatIsNotPublishedIsRefused() {
    refused("AGREEMENT_INDEX_MONTH",
        () -> INDEX.adjustment(clause("101.2"), YearMonth.of(2026, 11), TODAY));
  }

  private static Clause clause(String base) {
    return new Clause(BASE, new BigDecimal(base), BigDecimal.ONE, null, null);
  }

  private static void refused(String code, Runnable what) {
    assertThatThrownBy(what::run).isInstanceOfSatisfying(Refused.class,
        no -> assertThat(no.code()).isEqualTo(code));
  }
}
