package no.fakturahub.validation.shell;

import java.util.Optional;
import java.util.stream.Collectors;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.Refused;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.Judgement;
import no.fakturahub.validation.Validator;
import no.fakturahub.validation.Wording;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/// The bean `routes/make-ehf.camel.yaml` asks: lets an EHF through that passes both verdicts, and says in header
/// `verdict` what that rests on; or refuses it with everything that was found.
@Component("verdicts")
class Verdicts {

  private final Validator validator;
  private final Wording words = Wording.in("nb");

  Verdicts(Validator validator) {
    this.validator = validator;
  }

  public byte[] judge(Exchange exchange, @Body byte[] ehf,
      @Header("kidAgreement") KidAgreement agreement) {
    var judgement = validator.judge(ehf, Optional.of(agreement));
    if (!judgement.isValid())
      throw new Refused("INVOICE_NOT_VALID", told(judgement));
    if (!judgement.isLawful())
      throw new Refused("INVOICE_NOT_LAWFUL", told(judgement));
    exchange.getMessage().setHeader("verdict", evidence(judgement));
    return ehf;
  }

  private String evidence(Judgement judgement) {
    return judgement.findings().isEmpty() ? "0 findings" : told(judgement);
  }

  private String told(Judgement judgement) {
    return judgement.findings().stream().map(this::told).collect(Collectors.joining("\n"));
  }

  private String told(Finding finding) {
    return "%s %s: %s %s".formatted(finding.rule(), finding.location(), words.cause(finding),
        words.cure(finding));
  }
}
