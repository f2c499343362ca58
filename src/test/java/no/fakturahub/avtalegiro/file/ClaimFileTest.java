package no.fakturahub.avtalegiro.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import no.fakturahub.BesideOthers;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BesideOthers
class ClaimFileTest {

  private static final AccountNumber ACCOUNT = new AccountNumber("60210000014");
  private static final LocalDate DUE = LocalDate.of(2026, 12, 23);

  @Test
  void oneClaimWithNoticeAndOneWithoutIsThisFileToTheByte() {
    var file = new ClaimFile("00123456", 17, List.of(new Assignment(AssignmentKind.CLAIMS, 42,
        ACCOUNT, List.of(
            new Transaction(TransactionType.BANK_NOTICE, 1, DUE, new Money(1_250_00),
                new Kid("0001040005013"), "Åse Nordma", "Faktura 501",
                new Specification(List.of("Rådgivning", "", " ".repeat(50) + "1 250,00"))),
            new Transaction(TransactionType.OWN_NOTICE, 2, DUE.plusDays(2), new Money(99),
                new Kid("0001050005027"), "Ola", "", Specification.NONE)))));

    assertThat(new String(file.bytes(), ISO_8859_1)).isEqualTo(String.join("\r\n",
        "NY000010001234560000017000080800000000000000000000000000000000000000000000000000",
        "NY210020000000000000004260210000014000000000000000000000000000000000000000000000",
        "NY2121300000001231226           00000000000125000            0001040005013000000",
        "NY2121310000001Åse Nordma                         Faktura 501              00000",
        "NY212149000000140011Rådgivning                              00000000000000000000",
        "NY212149000000140032          1 250,00                      00000000000000000000",
        "NY2102300000002251226           00000000000000099            0001050005027000000",
        "NY2102310000002Ola                                                         00000",
        "NY210088000000020000000800000000000125099231226251226000000000000000000000000000",
        "NY000089000000020000001000000000000125099231226000000000000000000000000000000000",
        ""));
    assertThat(file.bytes()).hasSize(10 * 82);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsWrittenIsReadAndWrittenTheSame(long seed) {
    var file = new RandomFile(seed).file();

    var read = ClaimFile.read(file.bytes());

    assertThat(read).isEqualTo(file);
    assertThat(read.bytes()).isEqualTo(file.bytes());
    assertThat(new String(file.bytes(), ISO_8859_1).lines())
        .allSatisfy(line -> assertThat(line).hasSize(80));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noOtherByteIsTakenForTheSameFile(long seed) {
    var file = new RandomFile(seed).file();
    for (var at = (int) seed % 53; at < file.bytes().length; at += 53) {
      var other = file.bytes();
      other[at] = (byte) (other[at] == '0' ? '1' : '0');
      try {
        assertThat(ClaimFile.read(other)).as("byte %d", at).isNotEqualTo(file);
      } catch (WrongLine refused) {
        assertThat(refused).hasMessageContaining("Line ");
      }
    }
  }

  @Test
  void aWrongSumIsNamedWhereItStands() {
    var file = new RandomFile(1).file();
    var lines = new String(file.bytes(), ISO_8859_1).lines().toList();
    var last = lines.getLast();
    var wrong = new String(file.bytes(), ISO_8859_1).replace(last,
        last.substring(0, 40) + (char) ('0' + (last.charAt(40) - '0' + 1) % 10)
            + last.substring(41));

    assertThatThrownBy(() -> ClaimFile.read(wrong.getBytes(ISO_8859_1)))
        .isInstanceOfSatisfying(WrongLine.class, found -> {
          assertThat(found.line()).isEqualTo(lines.size());
          assertThat(found.column()).isEqualTo(41);
        });
  }

  @Test
  void aFileThatStopsEarlyOrGoesOnIsRefused() {
    var file = new String(new RandomFile(2).file().bytes(), ISO_8859_1);
    var cut = file.substring(0, file.length() - 82);

    assertThatThrownBy(() -> ClaimFile.read(cut.getBytes(ISO_8859_1)))
        .isInstanceOf(WrongLine.class).hasMessageContaining("NY000089");
    assertThatThrownBy(() -> ClaimFile.read((file + file).getBytes(ISO_8859_1)))
        .isInstanceOf(WrongLine.class).hasMessageContaining("nothing after");
  }

  @Test
  void aCancellationStandsAmongCancellationsOnly() {
    var cancelled = new Transaction(TransactionType.CANCELLATION, 1, DUE, new Money(100),
        new Kid("0001040005013"), "", "", Specification.NONE);

    assertThatThrownBy(
        () -> new Assignment(AssignmentKind.CLAIMS, 1, ACCOUNT, List.of(cancelled)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPageHas42RowsOf80AndNoOtherScript() {
    assertThatThrownBy(() -> new Specification(List.of("x".repeat(81))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Specification(Collections.nCopies(43, "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Specification(List.of("日本")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Specification(List.of("a\nb")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textIsShownAsNearAsTheBankCan() {
    assertThat(GiroText.of("Blåbær – “søt”…")).isEqualTo("Blåbær - \"søt\"...");
    assertThat(GiroText.of("Łukasz Dvořák\t日")).isEqualTo("Lukasz Dvorák ?");
    assertThat(GiroText.of("Anne-Kristine Æ", 10)).isEqualTo("Anne-Krist");
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }
}
