package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.parked.Reasons;
import no.fakturahub.vipps.Agreement;
import no.fakturahub.vipps.AgreementState;
import no.fakturahub.vipps.Proposal;
import no.fakturahub.vipps.Subscriptions;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Agreements to draw by Vipps, by REST.
class AgreementsApiTest {

  /// Vipps is elsewhere: `vipps.shell.DrawByVippsTest`.
  private static final class InMemory implements Subscriptions {

    private final List<Agreement> all = new ArrayList<>();

    @Override
    public Agreement propose(Proposal terms) {
      all.add(new Agreement(UUID.randomUUID(), terms, "agr-1", URI.create("https://vipps.example/"),
          AgreementState.PENDING));
      return all.getLast();
    }

    @Override
    public Optional<Agreement> find(UUID id) {
      return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Agreement> all() {
      return all;
    }

    @Override
    public Agreement stop(Agreement agreement) {
      return new Agreement(agreement.id(), agreement.terms(), agreement.vippsId(), null,
          AgreementState.STOPPED);
    }

    @Override
    public Optional<Agreement> active(OrgNumber seller, String customer) {
      return Optional.empty();
    }
  }

  private final InMemory kept = new InMemory();
  private final MockMvcTester http = MockMvcTester.of(List.of(new AgreementsApi(kept)),
      builder -> builder
          .setControllerAdvice(new RefusalProblems(new Problems(new Reasons()))).build());

  @Test
  void anAgreementIsAskedForSeenAndEnded() {
    assertThat(propose("987654325", 50_000)).hasStatus(201).bodyJson()
        .hasPathSatisfying("$.confirmation",
            it -> it.assertThat().isEqualTo("https://vipps.example/"));
    var one = "/api/vipps/agreements/" + kept.all.getFirst().id();
    assertThat(http.get().uri("/api/vipps/agreements")).hasStatusOk();
    assertThat(http.get().uri(one)).hasStatusOk().bodyJson().hasPathSatisfying("$.state",
        it -> it.assertThat().isEqualTo("PENDING"));
    assertThat(http.delete().uri(one)).hasStatusOk().bodyJson().hasPathSatisfying("$.state",
        it -> it.assertThat().isEqualTo("STOPPED"));
  }

  @Test
  void whatIsRefusedIsToldWithItsCureInBothLanguages() {
    assertThat(propose("987654325", 2_000_001)).hasStatus(422).bodyJson()
        .hasPathSatisfying("$.code", it -> it.assertThat().isEqualTo("AGREEMENT_REQUEST"))
        .hasPathSatisfying("$.cure_nb", it -> it.assertThat().asString().contains("Rett det"));
    assertThat(propose("1", 100)).hasStatus(422);
    assertThat(http.get().uri("/api/vipps/agreements/" + UUID.randomUUID())).hasStatus(404);
  }

  private MvcTestResult propose(String seller,
      long most) {
    return http.post().uri("/api/vipps/agreements").contentType(MediaType.APPLICATION_JSON)
        .content("""
            {"seller": "%s", "customer": "2001", "mobile": "41234567", "product": "Fakturaer",
             "maxAmount": %d, "unit": "MONTH", "count": 1, "page": "https://a.example/"}"""
            .formatted(seller, most))
        .exchange();
  }
}
