package no.fakturahub.avtalegiro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.fakturahub.kernel.BankDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  private static final Deadlines KNOWN = Deadlines.KNOWN;

  @ParameterizedTest(name = "sent {0}, due {1} at the earliest: {2}")
  @CsvSource({
      "2026-11-23T09:00, 2026-11-27, four days on",
      "2026-11-23T13:59, 2026-11-27, just in time",
      "2026-11-23T14:00, 2026-11-28, the next day's file",
      "2026-11-27T15:00, 2026-12-04, after Friday's cut-off comes Monday",
      "2026-11-28T09:00, 2026-12-04, no bank works on a Saturday",
      "2026-12-22T09:00, 2026-12-29, three holidays do not count",
      "2027-03-23T09:00, 2027-03-31, Easter does not count",
      "2026-04-30T09:00, 2026-05-05, nor does 1 May"})
  void aClaimNeedsFourDaysThatAreNoHolidays(LocalDateTime sent, LocalDate due, String why) {
    assertThat(KNOWN.earliestDue(sent)).as(why).isEqualTo(due);
    assertThat(KNOWN.meets(due, sent)).isTrue();
    assertThat(KNOWN.meets(due.minusDays(1), sent)).isFalse();
  }

  @Test
  void aClaimIsDueWithinTwelveMonths() {
    var sent = LocalDateTime.of(2026, 11, 23, 9, 0);

    assertThat(KNOWN.meets(LocalDate.of(2027, 11, 23), sent)).isTrue();
    assertThat(KNOWN.meets(LocalDate.of(2027, 11, 24), sent)).isFalse();
  }

  @Test
  void waitingNeverBringsAnEarlierDueDate() {
    var before = LocalDate.MIN;
    for (var sent = LocalDateTime.of(2026, 1, 1, 0, 0); sent.getYear() < 2046; sent = sent
        .plusHours(5)) {
      var due = KNOWN.earliestDue(sent);

      assertThat(due).isAfterOrEqualTo(before);
      assertThat(due).isAfterOrEqualTo(sent.toLocalDate().plusDays(4));
      before = due;
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01, 2026-11-30T13:59, true", "2026-12-01, 2026-11-30T14:00, false",
      "2026-12-01, 2026-12-01T08:00, false", "2026-11-28, 2026-11-27T15:00, false",
      "2026-11-28, 2026-11-27T09:00, true"})
  void aCancellationMustCountAsSentBeforeThePayerIsDebited(LocalDate due, LocalDateTime sent,
      boolean inTime) {
    assertThat(KNOWN.canCancel(due, sent)).isEqualTo(inTime);
  }

  @Test
  void aDateWithoutARuleIsNeverGuessed() {
    var none = new Deadlines(List.of());

    assertThatThrownBy(() -> none.earliestDue(LocalDateTime.of(2026, 11, 23, 9, 0)))
        .hasMessageContaining("2026-11-23");
  }

  @Test
  void aDueDateThatIsNoBankDayIsDebitedOnTheNext() {
    assertThat(BankDays.onOrAfter(LocalDate.of(2026, 11, 28)))
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }
}
