package no.fakturahub.efaktura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Receiver WILLING = new Receiver("80012345", true, false);

  @Test
  void whoTakesAllAndBlocksNobodyIsReached() {
    assertThat(Standing.of(List.of(WILLING)))
        .isEqualTo(new Standing.Reached("80012345", "eFaktura address 80012345"));
  }

  @Test
  void withoutConsentThereIsNoEfaktura() {
    assertThat(Standing.of(List.of(new Receiver("80012345", false, false))))
        .isInstanceOf(Standing.NotReached.class);
  }

  @Test
  void aBlockedSellerIsNotLetThroughByConsentToAllOthers() {
    assertThat(Standing.of(List.of(new Receiver("80012345", true, true))).evidence())
        .contains("has blocked the seller");
  }

  @Test
  void nobodyAndTwoAreBothNoOne() {
    assertThat(Standing.of(List.of())).isInstanceOf(Standing.NotReached.class);
    assertThat(Standing.of(List.of(WILLING, new Receiver("80054321", true, false))).evidence())
        .isEqualTo("eFaktura knows 2 by this name and address");
  }

  @Test
  void anAddressIsNotBlank() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Receiver(" ", true, false));
  }
}
