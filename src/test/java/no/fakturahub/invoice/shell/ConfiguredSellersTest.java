package no.fakturahub.invoice.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.fakturahub.Shop;
import no.fakturahub.invoice.KidScheme;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import org.junit.jupiter.api.Test;

class ConfiguredSellersTest {

  private static final String NUMBER = Shop.SELLER.orgNumber().value();
  private static final KidScheme OLD = new KidScheme(5, 6, KidAlgorithm.MOD11);

  @Test
  void kidsOfAFormerSchemeAreStillTaken() {
    var agreement = sellers(Map.of(NUMBER, List.of(OLD))).kidAgreement(Shop.SELLER);

    assertThat(agreement.accepts(OLD.of("77", 1234))).isTrue();
    assertThat(agreement.accepts(Shop.SELLER.kid().of("77", 10001))).isTrue();
    assertThat(agreement.accepts(Kid.of("00077001234", KidAlgorithm.MOD10)))
        .as("a length has one algorithm, never either").isFalse();
  }

  @Test
  void twoSchemesOfOneLengthAreRefusedWhenTheHubStarts() {
    var alike = new KidScheme(2, 6, KidAlgorithm.MOD11);

    assertThatThrownBy(() -> sellers(Map.of(NUMBER, List.of(alike))))
        .hasMessageContaining("two schemes of 9 characters").hasMessageContaining("another length");
  }

  @Test
  void aBankTakesThreeLengthsAndNoMore() {
    var more = List.of(new KidScheme(0, 9, KidAlgorithm.MOD10),
        new KidScheme(0, 10, KidAlgorithm.MOD10), new KidScheme(0, 11, KidAlgorithm.MOD10));

    assertThatThrownBy(() -> sellers(Map.of(NUMBER, more))).hasMessageContaining("three");
  }

  @Test
  void aSellerNobodyKnowsIsAWrongSetting() {
    assertThatThrownBy(() -> sellers(Map.of("918273646", List.of(OLD))))
        .hasMessageContaining("hub.former-kids.918273646");
  }

  private static ConfiguredSellers sellers(Map<String, List<KidScheme>> formerKids) {
    return new ConfiguredSellers(List.of(Shop.SELLER), formerKids);
  }
}
