package no.fakturahub.avtalegiro.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each record, column by column (AvtaleGiro systemspesifikasjon 3.3, §2).
class GiroLineTest {

  private static final AccountNumber ACCOUNT = new AccountNumber("60210000014");
  private static final Kid KID = new Kid("0001040005013");
  private static final LocalDate DUE = LocalDate.of(2026, 12, 23);

  @Test
  void theSenderIsThePayeesCustomerUnitAndTheReceiverIsTheBank() {
    assertThat(new TransmissionStart("00123456", 17).line())
        .isEqualTo("NY000010" + "00123456" + "0000017" + "00008080" + zeros(49));
  }

  @Test
  void claimsAndCancellationsBeginAlikeButForTheirKind() {
    assertThat(new AssignmentStart(AssignmentKind.CLAIMS, 4000086, ACCOUNT).line())
        .isEqualTo("NY210020" + zeros(9) + "4000086" + "60210000014" + zeros(45));
    assertThat(new AssignmentStart(AssignmentKind.CANCELLATIONS, 1, ACCOUNT).line())
        .isEqualTo("NY213620" + zeros(9) + "0000001" + "60210000014" + zeros(45));
  }

  @ParameterizedTest
  @CsvSource({"OWN_NOTICE, 02", "BANK_NOTICE, 21", "CANCELLATION, 93"})
  void itemsCarryTheirTypeInColumnsFiveAndSix(TransactionType type, String code) {
    assertThat(new AmountItem1(type, 1, DUE, 125_000, KID).line())
        .isEqualTo("NY21" + code + "30" + "0000001" + "231226" + " ".repeat(11)
            + "00000000000125000" + " ".repeat(12) + "0001040005013" + zeros(6));
    assertThat(new AmountItem2(type, 1, "Nordmann O", "Faktura 501").line())
        .isEqualTo("NY21" + code + "31" + "0000001" + "Nordmann O" + " ".repeat(25)
            + "Faktura 501" + " ".repeat(14) + zeros(5));
  }

  @Test
  void aSpecificationLineIsHalfARow() {
    assertThat(new SpecificationLine(1, 42, 2, "  å betale kr 1 250,00").line())
        .isEqualTo("NY212149" + "0000001" + "4" + "042" + "2" + "  å betale kr 1 250,00"
            + " ".repeat(18) + zeros(20));
  }

  @Test
  void theEndRecordsProveWhatWentBefore() {
    assertThat(new AssignmentEnd(AssignmentKind.CLAIMS, 6, 20, 600, DUE, DUE.plusDays(8)).line())
        .isEqualTo("NY210088" + "00000006" + "00000020" + "00000000000000600" + "231226"
            + "311226" + zeros(27));
    assertThat(
        new AssignmentEnd(AssignmentKind.CANCELLATIONS, 1, 4, 600, DUE, DUE).line())
        .startsWith("NY213688" + "00000001" + "00000004");
    assertThat(new TransmissionEnd(6, 22, 600, DUE).line())
        .isEqualTo("NY000089" + "00000006" + "00000022" + "00000000000000600" + "231226"
            + zeros(33));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "NY000010555555551000081000080800000000000000000000000000000000000000000000000000",
      "NY210020000000000400008660210000014000000000000000000000000000000000000000000000",
      "NY2121300000001170604           00000000000000100          008000011688373000000",
      "NY2121310000001NAVN                                                        00000",
      "NY212149000000140011 Gjelder faktura 168837  dato 19.03.04  00000000000000000000",
      "NY210088000000060000002000000000000000600170604170604000000000000000000000000000",
      "NY000089000000060000002200000000000000600170604000000000000000000000000000000000"})
  void whatIsReadIsWrittenTheSame(String line) {
    assertThat(GiroLine.of(new Line(1, line)).line()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "43, 1", "1, 0", "1, 3"})
  void rowsAndHalvesOutsideThePageAreNeverWritten(int row, int half) {
    assertThatThrownBy(() -> new SpecificationLine(1, row, half, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {
      "1, NY2102300000001231226           00000000000125000            000104000501300000, 79 columns",
      "16, NY2102300000001231326           00000000000125000            0001040005013000000, DDMMYY",
      "22, NY2102300000001231226 0         00000000000125000            0001040005013000000, blanks",
      "33, NY2102300000001231226           0000000000012500.            0001040005013000000, digits",
      "50, NY2102300000001231226           00000000000125000            0001040005o13000000, KID",
      "75, NY2102300000001231226           00000000000125000            0001040005013000001, zeros",
      "1, NY0902300000001231226           00000000000125000            0001040005013000000, record"})
  void aWrongLineIsNamedByColumn(int column, String line, String wanted) {
    assertThatThrownBy(() -> GiroLine.of(new Line(3, line)))
        .isInstanceOfSatisfying(WrongLine.class, wrong -> {
          assertThat(wrong.line()).isEqualTo(3);
          assertThat(wrong.column()).isEqualTo(column);
        }).hasMessageContaining(wanted);
  }

  @Test
  void theBanksOwnIdAsSenderIsTheErrorThatHasBeenMadeBefore() {
    assertThatThrownBy(() -> new TransmissionStart("00008080", 1))
        .hasMessageContaining("customer unit id");
  }

  @Test
  void anAmountThatDoesNotFitIsRefused() {
    assertThatThrownBy(
        () -> new AmountItem1(TransactionType.OWN_NOTICE, 1, DUE, 123_456_789_012_345_678L, KID)
            .line())
        .hasMessageContaining("33–49");
  }

  private static String zeros(int many) {
    return "0".repeat(many);
  }
}
