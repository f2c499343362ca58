package no.fakturahub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.delivery.ChannelChoice.ByEmail;
import no.fakturahub.delivery.ChannelChoice.ByPeppol;
import no.fakturahub.delivery.ChannelChoice.NotKnownYet;
import no.fakturahub.delivery.ChannelChoice.Nowhere;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChannelChoiceTest {

  private static final PeppolDirectory YES = _ -> new Reachability.Yes("SMP 1");
  private static final PeppolDirectory NO = _ -> new Reachability.No("not in the SML");
  private static final PeppolDirectory SILENT = _ -> new Reachability.DontKnow("timed out");
  private static final PeppolDirectory NEVER_ASKED = _ -> {
    throw new AssertionError("asked without need");
  };
  private static final EmailAddress MAIL = new EmailAddress("post@x.example");

  @Test
  void anOrganisationInPeppolGetsItThere() {
    var company = company("post@x.example", null);

    assertThat(ChannelChoice.of(company, YES))
        .isEqualTo(new ByPeppol(new OrgNumber("312900203"), "SMP 1"));
  }

  @Test
  void aCertainNoLetsItGoByEmail() {
    assertThat(ChannelChoice.of(company("post@x.example", null), NO))
        .isEqualTo(new ByEmail(MAIL, "not in the SML"));
  }

  @Test
  void notKnowingIsNoReasonToChooseAnotherChannel() {
    assertThat(ChannelChoice.of(company("post@x.example", null), SILENT))
        .isEqualTo(new NotKnownYet("timed out"));
    assertThat(ChannelChoice.of(company("post@x.example", Channel.PEPPOL), SILENT))
        .isEqualTo(new NotKnownYet("timed out"));
  }

  @Test
  void theCustomersOwnChoiceComesFirst() {
    assertThat(ChannelChoice.of(company("post@x.example", Channel.EMAIL), NEVER_ASKED))
        .isEqualTo(new ByEmail(MAIL, "chosen by the customer"));
    assertThat(ChannelChoice.of(company("post@x.example", Channel.PEPPOL), YES))
        .isInstanceOf(ByPeppol.class);
  }

  @Test
  void aChoiceThatCannotBeMetGivesWayToTheOtherChannel() {
    assertThat(ChannelChoice.of(company(null, Channel.EMAIL), YES)).isInstanceOf(ByPeppol.class);
    assertThat(ChannelChoice.of(company("post@x.example", Channel.PEPPOL), NO))
        .isEqualTo(new ByEmail(MAIL, "not in the SML"));
  }

  @Test
  void consumersAndForeignersAreNotLookedForInPeppol() {
    assertThat(ChannelChoice.of(Samples.consumer("kari@example.no"), NEVER_ASKED))
        .isInstanceOf(ByEmail.class);
    assertThat(ChannelChoice.of(Samples.foreign(), NEVER_ASKED)).isInstanceOf(ByEmail.class);
  }

  @Test
  void withNeitherThereIsNowhereToSend() {
    assertThat(ChannelChoice.of(company(null, null), NO))
        .isEqualTo(new Nowhere("not in the SML; e-mail address: none"));
    assertThat(ChannelChoice.of(Samples.consumer("kari at home"), NEVER_ASKED)).isEqualTo(
        new Nowhere("no Norwegian organisation number; e-mail address: 'kari at home'"));
  }

  private static Customer company(@Nullable String email, @Nullable Channel channel) {
    var company = Samples.company();
    return new Customer("1", "X", company.orgNumber(), null, company.address(), email, Language.NB,
        channel);
  }
}
