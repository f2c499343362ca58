package no.fakturahub.sandbox.avtalegiro;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import no.fakturahub.avtalegiro.file.RandomFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Two who have read the same specification, and nothing of each other.
class StrictReaderTest {

  private static final String FILE = String.join("\r\n",
      "NY000010001234560000017000080800000000000000000000000000000000000000000000000000",
      "NY210020000000000000004260210000014000000000000000000000000000000000000000000000",
      "NY2121300000001231226           00000000000125000            0001040005017000000",
      "NY2121310000001Kari Nordm                         Faktura 501              00000",
      "NY212149000000140011Å betale                                00000000000000000000",
      "NY212149000000140012                                1 250,0000000000000000000000",
      "NY210088000000010000000600000000000125000231226231226000000000000000000000000000",
      "NY000089000000010000000800000000000125000231226000000000000000000000000000000000", "");

  @Test
  void aGoodFileIsUnderstood() throws Rejected {
    assertThat(StrictReader.read(FILE.getBytes(ISO_8859_1))).singleElement()
        .satisfies(claim -> {
          assertThat(claim.type()).isEqualTo("21");
          assertThat(claim.account()).isEqualTo("60210000014");
          assertThat(claim.ore()).isEqualTo(125_000);
          assertThat(claim.kid()).isEqualTo("0001040005017");
          assertThat(claim.due()).isEqualTo("2026-12-23");
          assertThat(claim.notice()).isEqualTo("Å betale|1 250,00");
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatTheHubWritesTheBankReads(long seed) throws Rejected {
    var file = new RandomFile(seed).file();
    var sent = file.assignments().stream().flatMap(one -> one.transactions().stream()
        .map(claim -> "%s %s %d %s %s %s".formatted(one.account(), claim.type().code(),
            claim.number(), claim.due(), claim.amount().ore(), claim.kid())));

    assertThat(StrictReader.read(file.bytes()).stream()
        .map(claim -> "%s %s %d %s %s %s".formatted(claim.account(), claim.type(), claim.number(),
            claim.due(), claim.ore(), claim.kid())))
        .containsExactlyElementsOf(sent.toList());
  }

  @ParameterizedTest(name = "line {0}, column {1}: {3}")
  @CsvSource({"1, 9, 00008080, customer unit", "1, 24, 00118125, start record",
      "2, 36, 1, end record", "3, 5, 93, type 93", "3, 22, X, end", "3, 20, 27, first due",
      "4, 9, 0000002, another transaction", "5, 17, 043, end", "6, 9, 0000002, another transaction",
      "7, 9, 00000002, 1 transactions", "7, 17, 00000007, 6 records", "7, 25, 1, sum",
      "7, 42, 241226, first due", "7, 48, 241226, last due", "8, 17, 00000009, 8 records",
      "8, 42, 241226, first due"})
  void eachDefectIsNamed(int line, int column, String instead, String why) {
    var at = (line - 1) * 82 + column - 1;
    var wrong = FILE.substring(0, at) + instead + FILE.substring(at + instead.length());

    assertThatThrownBy(() -> StrictReader.read(wrong.getBytes(ISO_8859_1)))
        .isInstanceOf(Rejected.class).hasMessageContaining(why);
  }

  @Test
  void linesEndWithCrLfAndAre80Wide() {
    assertThatThrownBy(() -> StrictReader.read(FILE.replace("\r\n", "\n").getBytes(ISO_8859_1)))
        .isInstanceOf(Rejected.class).hasMessageContaining("CR LF");
    assertThatThrownBy(() -> StrictReader.read(FILE.replace("Kari", "Kar").getBytes(ISO_8859_1)))
        .isInstanceOf(Rejected.class).hasMessageContaining("79 columns");
  }

  static LongStream seeds() {
    return LongStream.range(1000, 1060);
  }
}
