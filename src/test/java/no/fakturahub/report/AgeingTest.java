package no.fakturahub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.fakturahub.kernel.Money;
import no.fakturahub.report.Ageing.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is owed by age, and tables that people take along.
class AgeingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest(name = "{0} days: {1}")
  @CsvSource({"-1, NOT_DUE", "0, NOT_DUE", "1, TO_30", "30, TO_30", "31, TO_60", "60, TO_60",
      "61, TO_90", "90, TO_90", "91, OLDER", "4000, OLDER"})
  void thirtyDaysAndThirtyMore(long late, Age age) {
    assertThat(Age.of(TODAY.minusDays(late), TODAY)).isEqualTo(age);
  }

  @Test
  void eachCustomersSumsAddUpToTheWholeAndWhoOwesMostIsFirst() {
    var ageing = Ageing.of(List.of(new Open("1", "Liten AS", TODAY, new Money(100)),
        new Open("2", "Stor AS", TODAY.minusDays(40), new Money(500)),
        new Open("1", "Liten AS", TODAY.minusDays(5), new Money(50))), TODAY);

    assertThat(ageing.customers()).extracting(Ageing.Owing::name)
        .containsExactly("Stor AS", "Liten AS");
    assertThat(ageing.owed()).isEqualTo(new Money(650));
    assertThat(ageing.of(Age.TO_60)).isEqualTo(new Money(500));
    assertThat(ageing.customers().stream().map(Ageing.Owing::owed)
        .reduce(Money.ZERO, Money::plus)).isEqualTo(ageing.owed());
  }

  @Test
  void aSpreadsheetReckonsWithNothingInTheFile() {
    var sheet = new Sheet("x", List.of("navn", "sum", "dag"),
        List.of(List.of("=HYPERLINK(\"http://x\")", new Money(-1250), TODAY),
            List.of("a;b\n\"c\"", Money.ZERO, TODAY)));

    assertThat(sheet.csv()).startsWith("\uFEFFnavn;sum;dag\r\n")
        .contains("\"'=HYPERLINK(\"\"http://x\"\")\";-12,50;2026-11-27\r\n")
        .contains("\"a;b\n\"\"c\"\"\";0,00;2026-11-27\r\n");
  }

  @Test
  void aTableHasAsManyCellsAsHeadings() {
    assertThatThrownBy(() -> new Sheet("x", List.of("a", "b"), List.of(List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Sheet("x", List.of("a"), List.of(List.of(1.5))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
