package no.fakturahub.validation.norway;

import static no.fakturahub.validation.norway.LawfulCase.doubtful;
import static no.fakturahub.validation.norway.LawfulCase.lawful;
import static no.fakturahub.validation.norway.LawfulCase.unlawful;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentRulesTest {

  private final Specimen good = Specimen.invoice();

  @ParameterizedTest
  @ValueSource(strings = {"202600128", "202600123", "12345674", "1009-", "RF18539007547034"})
  void aKidByEitherAlgorithmOrACreditorReference(String kid) {
    lawful(good.with("202600128", kid));
  }

  @ParameterizedTest
  @ValueSource(strings = {"202600124", "1009-5", "10091"})
  void aKidByNeither(String kid) {
    assertThat(good.with("202600128", kid).judged().isLawful()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Faktura 12", "123", "12345678901234567890123450", "RF19539007547034"})
  void noKidAtAll(String text) {
    unlawful(good.with("202600128", text), "FH-KID-FORM");
  }

  @Test
  void byAgreementTheLengthTellsTheAlgorithm() {
    var nine = agreement("86011117947", 9, KidAlgorithm.MOD11);

    assertThat(good.with("202600128", "202600123").judgedBy(nine).findings()).isEmpty();
    assertThat(good.judgedBy(nine).findings()).extracting(Finding::rule)
        .containsExactly("FH-KID-AGREEMENT");
  }

  @Test
  void anAgreementForAnotherAccountIsWorthALook() {
    assertThat(good.judgedBy(agreement("12345678903", 9, KidAlgorithm.MOD10)).findings())
        .extracting(Finding::rule).containsExactly("FH-KID-ACCOUNT");
    assertThat(good.with("86011117947", "NO9386011117947")
        .judgedBy(agreement("86011117947", 9, KidAlgorithm.MOD10)).findings()).isEmpty();
  }

  @Test
  void anAgreementAndNoKid() {
    assertThat(good.without("<cbc:PaymentID>202600128</cbc:PaymentID>")
        .judgedBy(agreement("86011117947", 9, KidAlgorithm.MOD10)).findings())
        .extracting(Finding::rule).containsExactly("FH-KID-MISSING");
    lawful(good.without("<cbc:PaymentID>202600128</cbc:PaymentID>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"86011117948", "8601 11 17947", "8601111794", "00001117947", "konto"})
  void noAccountNumber(String account) {
    assertThat(good.with("86011117947", account).judged().findings()).extracting(Finding::rule)
        .containsAnyOf("FH-ACCOUNT", "FH-IBAN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO9386011117947", "DE89370400440532013000", "SE4550000000058398257466"})
  void anIban(String iban) {
    lawful(good.with("86011117947", iban));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO9486011117947", "DE88370400440532013000", "no9386011117947",
      "NO93 8601 1117 947"})
  void noIban(String iban) {
    unlawful(good.with("86011117947", iban), "FH-IBAN");
  }

  @Test
  void aCardIsAWayToPay() {
    unlawful(noAccount("31"), "FH-PAY");
    lawful(noAccount("48"));
  }

  @Test
  void onlyCashIsRounded() {
    var rounded = good.with("<cbc:PayableAmount currencyID=\"NOK\">6672.13",
        "<cbc:PayableRoundingAmount currencyID=\"NOK\">-0.13</cbc:PayableRoundingAmount>"
            + "<cbc:PayableAmount currencyID=\"NOK\">6672.00");

    unlawful(rounded, "FH-WHOLE-KRONER");
    lawful(rounded.with("Code>30<", "Code>10<"));
    lawful(good.with("<cbc:PayableAmount currencyID=\"NOK\">",
        "<cbc:PayableRoundingAmount currencyID=\"NOK\">0.00</cbc:PayableRoundingAmount>"
            + "<cbc:PayableAmount currencyID=\"NOK\">"));
  }

  @Test
  void aCreditNoteIsNotPaid() {
    lawful(Specimen.creditNote().with("<cac:TaxTotal>",
        "<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>1"
            + "</cbc:PaymentID></cac:PaymentMeans><cac:TaxTotal>"));
  }

  @Test
  void aSwedeIsPaidByItsOwnRulesButByAnIbanThatIsOne() {
    var swede = good.with("NO987654325MVA", "SE556677889901").with("202600128", "OCR 12");

    lawful(swede.with("86011117947", "5050-1055"));
    unlawful(swede.with("86011117947", "SE4650000000058398257466"), "FH-IBAN");
    doubtful(good.withoutForetaksregisteret().everywhere("Fjellvarme AS", "Fjellvarme"),
        "FH-FORETAKSREGISTERET");
  }

  private Specimen noAccount(String means) {
    return good.with("Code>30<", "Code>" + means + "<").withoutElement("cac:PayeeFinancialAccount");
  }

  private static KidAgreement agreement(String account, int length, KidAlgorithm algorithm) {
    return new KidAgreement(new AccountNumber(account), Map.of(length, algorithm));
  }
}
