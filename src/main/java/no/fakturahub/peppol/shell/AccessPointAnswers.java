package no.fakturahub.peppol.shell;

import java.nio.charset.StandardCharsets;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.PeppolGateway.Receipt;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The bean `routes/send-by-access-point.camel.yaml` asks: what a contracted access point's answer means for us.
@Component("accessPoint")
class AccessPointAnswers {

  private static final int ENOUGH = 1000;

  /// @param id the access point's own name of the document, which a person can ask it by
  /// @throws PeppolOutcomeUnknown when it gives none
  public Receipt takenOver(@Header("accessPointId") @Nullable String id,
      @Body byte @Nullable [] answer) {
    if (id == null || id.isBlank())
      throw new PeppolOutcomeUnknown("The access point took it and gave no id", null);
    return new Receipt(id, answer == null ? new byte[0] : answer);
  }

  public void refused(@Header(Exchange.HTTP_RESPONSE_CODE) int status,
      @Body byte @Nullable [] answer) {
    throw new Refused("PEPPOL_AP_REFUSED", status + " " + text(answer));
  }

  public void notNow(@Header(Exchange.HTTP_RESPONSE_CODE) int status,
      @Body byte @Nullable [] answer) {
    throw new PeppolOutcomeUnknown(
        "The access point answered %d: %s".formatted(status, text(answer)), null);
  }

  private static String text(byte @Nullable [] answer) {
    if (answer == null)
      return "";
    var text = new String(answer, StandardCharsets.UTF_8);
    return text.length() > ENOUGH ? text.substring(0, ENOUGH) + "…" : text;
  }
}
