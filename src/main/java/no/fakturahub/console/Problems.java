package no.fakturahub.console;

import java.net.URI;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.Reasons;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/// A refusal as `application/problem+json` (RFC 9457), with cause and cure in both languages.
@Component
class Problems {

  private final Reasons reasons;

  Problems(Reasons reasons) {
    this.reasons = reasons;
  }

  ProblemDetail of(Refused why, HttpStatus status) {
    var reason = reasons.of(why.code());
    var problem = ProblemDetail.forStatusAndDetail(status, why.detail());
    problem.setType(URI.create("urn:fakturahub:problem:" + why.code()));
    problem.setTitle(reason.en().cause());
    problem.setProperty("code", why.code());
    problem.setProperty("cure", reason.en().cure());
    problem.setProperty("cause_nb", reason.nb().cause());
    problem.setProperty("cure_nb", reason.nb().cure());
    return problem;
  }
}
