package no.fakturahub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.delivery.ChannelChoice.By;
import no.fakturahub.delivery.ChannelChoice.NotKnownYet;
import no.fakturahub.delivery.ChannelChoice.Nowhere;
import no.fakturahub.invoice.Invoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChannelChoiceTest {

  private static final ChannelPolicy USUAL = new ChannelPolicy(
      List.of(Channel.PEPPOL, Channel.EMAIL),
      List.of(Channel.EFAKTURA, Channel.VIPPS, Channel.EMAIL));

  private static final Reachability NO = new Reachability.No("not in the SML");
  private static final Reachability MAIL = new Reachability.Yes("post@x.example");

  @Test
  void anOrganisationInPeppolIsReachedThere() {
    assertThat(choice(company(null), yes(Channel.PEPPOL, "SMP 1"), neverAsked(Channel.EMAIL)))
        .isEqualTo(new By(Channel.PEPPOL, "SMP 1"));
  }

  @Test
  void aCertainNoLetsTheNextOneBeAsked() {
    assertThat(choice(company(null), reach(Channel.PEPPOL, NO), reach(Channel.EMAIL, MAIL)))
        .isEqualTo(new By(Channel.EMAIL, "not PEPPOL: not in the SML; post@x.example"));
  }

  @Test
  void notKnowingIsNoReasonToChooseAnotherChannel() {
    var silent = reach(Channel.PEPPOL, new Reachability.DontKnow("timed out"));

    assertThat(choice(company(null), silent, neverAsked(Channel.EMAIL)))
        .isEqualTo(new NotKnownYet("PEPPOL: timed out"));
    assertThat(choice(company(Channel.PEPPOL), silent, neverAsked(Channel.EMAIL)))
        .isInstanceOf(NotKnownYet.class);
  }

  @Test
  void theCustomersOwnChoiceComesFirst() {
    assertThat(
        choice(company(Channel.EMAIL), neverAsked(Channel.PEPPOL), reach(Channel.EMAIL, MAIL)))
        .isEqualTo(new By(Channel.EMAIL, "post@x.example; chosen by the customer"));
  }

  @Test
  void aChoiceThatCannotBeMetGivesWayToTheSellersOrder() {
    var noMailbox = reach(Channel.EMAIL, new Reachability.No("no e-mail address"));

    assertThat(choice(company(Channel.EMAIL), noMailbox, yes(Channel.PEPPOL, "SMP 1")))
        .isEqualTo(new By(Channel.PEPPOL, "not EMAIL: no e-mail address; SMP 1"));
  }

  @Test
  void aChannelThatTheSellerDoesNotUseIsNotUsedForWhoeverAsksForIt() {
    assertThat(choice(company(Channel.VIPPS), neverAsked(Channel.VIPPS),
        yes(Channel.PEPPOL, "SMP 1")))
        .isEqualTo(new By(Channel.PEPPOL,
            "VIPPS, the customer's choice, is not used by the seller; SMP 1"));
  }

  @Test
  void privatePersonsHaveAnOrderOfTheirOwn() {
    var kari = Samples.numbered(1, Samples.consumer("kari@example.no"));

    assertThat(choice(kari, neverAsked(Channel.PEPPOL), yes(Channel.EFAKTURA, "KARI"),
        neverAsked(Channel.VIPPS), neverAsked(Channel.EMAIL)))
        .isEqualTo(new By(Channel.EFAKTURA, "KARI"));
  }

  @Test
  void withNoneThereIsNowhereToSendAndEachNoIsTold() {
    assertThat(choice(company(null), reach(Channel.PEPPOL, NO)))
        .isEqualTo(new Nowhere("not PEPPOL: not in the SML; not EMAIL: not set up in this hub"));
  }

  @Test
  void aPolicyNamesEachChannelOnce() {
    assertThatThrownBy(() -> new ChannelPolicy(List.of(), List.of(Channel.EMAIL)))
        .hasMessageContaining("at least one");
    assertThatThrownBy(() -> new ChannelPolicy(List.of(Channel.EMAIL),
        List.of(Channel.EMAIL, Channel.EMAIL))).hasMessageContaining("each once");
  }

  private static ChannelChoice choice(Invoice invoice, Reach... reaches) {
    Map<Channel, Reach> all = Stream.of(reaches)
        .collect(Collectors.toMap(Reach::channel, Function.identity()));
    return ChannelChoice.of(invoice, USUAL, all);
  }

  private static Reach yes(Channel channel, String evidence) {
    return reach(channel, new Reachability.Yes(evidence));
  }

  private static Reach neverAsked(Channel channel) {
    return reach(channel, null);
  }

  private static Reach reach(Channel channel, @Nullable Reachability answer) {
    return new Reach() {
      @Override
      public Channel channel() {
        return channel;
      }

      @Override
      public Reachability of(Invoice invoice) {
        if (answer == null)
          throw new AssertionError(channel + " was asked");
        return answer;
      }
    };
  }

  private static Invoice company(@Nullable Channel channel) {
    var company = Samples.company();
    return Samples.numbered(1, new Customer("1", "X", company.orgNumber(), null,
        company.address(), "post@x.example", null, Language.NB, channel));
  }
}
