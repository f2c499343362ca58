package no.fakturahub.efaktura;

import static org.assertj.core.api.Assertions.assertThat;

import no.fakturahub.efaktura.Answer.Blame;
import no.fakturahub.efaktura.Answer.Fault;
import no.fakturahub.parked.Reasons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCodeTest {

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"209, OURS, ThereAlready", "3002, OURS, ThereAlready", "3003, OURS, ThereAlready",
      "201, OURS, NotThere", "5004, OURS, NotThere", "205, OURS, CancelledAlready",
      "5006, OURS, CancelledAlready", "5003, OURS, ForAPerson", "5005, OURS, ForAPerson",
      "5008, OURS, ForAPerson", "5009, OURS, ForAPerson", "5010, OURS, ForAPerson",
      "9999, OURS, ForAPerson", "'', OURS, ForAPerson", "'', THEIRS, Passing",
      "9999, THEIRS, Passing"})
  void everyFaultHasItsMeaning(String code, Blame blame, String meaning) {
    assertThat(ErrorCode.of(new Fault(blame, code, "")).getClass().getSimpleName())
        .isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({"5003", "5005", "5008", "5009", "5010", "4711"})
  void whatIsForAPersonHasItsCauseAndItsCure(String code) {
    assertThat(ErrorCode.of(new Fault(Blame.OURS, code, ""))).isInstanceOfSatisfying(
        ErrorCode.ForAPerson.class,
        person -> assertThat(new Reasons().explains(person.reason())).isTrue());
  }

  @Test
  void nothingIsConcludedFromTheOperatorsOwnTrouble() {
    assertThat(ErrorCode.of(new Fault(Blame.THEIRS, "", "Internal error")))
        .isEqualTo(new ErrorCode.Passing());
  }
}
