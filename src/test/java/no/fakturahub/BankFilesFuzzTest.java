package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.fakturahub.avtalegiro.file.ClaimFile;
import no.fakturahub.avtalegiro.file.WrongLine;
import no.fakturahub.camt.CamtFile;
import no.fakturahub.camt.CamtListener;
import no.fakturahub.camt.CamtMeaning;
import no.fakturahub.camt.CamtProblem;
import no.fakturahub.camt.CamtTransaction;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrFile;
import no.fakturahub.ocrgiro.OcrListener;
import no.fakturahub.ocrgiro.OcrProblem;
import no.fakturahub.ocrgiro.OcrTransaction;

/// What banks send, as a fuzzer writes it: see docs/limits.md.
@LongTest
class BankFilesFuzzTest {

  private static final List<KidAgreement> AGREED = List.of(
      new KidAgreement(new AccountNumber("15031234562"), Map.of(9, KidAlgorithm.MOD10)));

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void ocrGiro(byte[] file) throws Exception {
    Fuzzed.read(Refused.class, () -> OcrFile.read(new ByteArrayInputStream(file), AGREED,
        new OcrListener() {
          @Override
          public void transaction(OcrTransaction transaction) {
            assertThat(transaction.payment()).isNotNull();
          }

          @Override
          public void problem(OcrProblem problem) {
            assertThat(problem.message(Locale.of("nb"))).isNotBlank();
          }
        }));
  }

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void camt(byte[] file) throws Exception {
    Fuzzed.read(Refused.class, () -> CamtFile.read(new ByteArrayInputStream(file), AGREED,
        new CamtListener() {
          @Override
          public void transaction(CamtTransaction transaction) {
            assertThat(CamtMeaning.of(transaction)).isNotNull();
          }

          @Override
          public void problem(CamtProblem problem) {
            assertThat(problem.message(Locale.of("nb"))).isNotBlank();
          }
        }));
  }

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void avtaleGiro(byte[] file) throws Exception {
    Fuzzed.read(WrongLine.class, () -> assertThat(ClaimFile.read(file).bytes()).isNotEmpty());
  }

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void kid(byte[] text) {
    var kid = new String(text, StandardCharsets.UTF_8);

    if (Kid.isOne(kid))
      assertThat(new Kid(kid).value()).isEqualTo(kid);
  }
}
