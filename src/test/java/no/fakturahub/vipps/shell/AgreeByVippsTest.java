package no.fakturahub.vipps.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import no.fakturahub.kernel.Refused;
import no.fakturahub.vipps.AgreementState;
import no.fakturahub.vipps.Proposal;
import no.fakturahub.vipps.Proposal.Unit;
import no.fakturahub.vipps.Subscriptions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// One agreement for each customer of a seller, whatever happens on the way.
@NullUnmarked
@VippsTest
@TestPropertySource(properties = "spring.datasource.url=${test.database}")
class AgreeByVippsTest {

  @Autowired
  Street street;
  @Autowired
  Subscriptions subscriptions;

  @BeforeEach
  void relent() {
    street.relent();
  }

  @Test
  void anAgreementIsAskedForOnceThoughTheAnswerWasLost() {
    var terms = DrawByVippsTest.terms(DrawByVippsTest.customer(), 500_00);
    street.strike("ANSWER_LOST", "POST agreements");

    assertThatThrownBy(() -> subscriptions.propose(terms)).isInstanceOf(RuntimeException.class);
    var agreement = subscriptions.propose(terms);

    assertThat(subscriptions.propose(terms).id()).isEqualTo(agreement.id());
    assertThat(agreement.state()).isEqualTo(AgreementState.PENDING);
    assertThat(subscriptions.all()).filteredOn(it -> it.terms().equals(terms)).hasSize(1);
    assertThatThrownBy(() -> subscriptions.propose(new Proposal(terms.seller(), terms.customer(),
        null, "Another", terms.most(), Unit.YEAR, 1, terms.page()))).isInstanceOf(Refused.class);
    street.pass(Duration.ofMinutes(11));
    assertThat(subscriptions.find(agreement.id()).orElseThrow().state())
        .isEqualTo(AgreementState.EXPIRED);
  }
}
