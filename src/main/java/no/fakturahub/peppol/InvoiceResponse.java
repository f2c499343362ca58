package no.fakturahub.peppol;

import java.util.List;
import java.util.Optional;
import no.fakturahub.delivery.Report.Says;

/// What the buyer says of an invoice (Peppol BIS Invoice Response 3, transaction T111).
///
/// @param number the invoice's, as the buyer repeats it
public record InvoiceResponse(String sender, String receiver, String number, Code code,
    List<Clarification> why) implements PeppolResponse {

  /// The code list UNCL4343-T111.
  public enum Code {

    AB("message acknowledged", Says.DELIVERED), IP("in process", Says.DELIVERED),

    UQ("under query", Says.UNDER_QUERY),

    CA("conditionally accepted", Says.ACCEPTED), AP("accepted", Says.ACCEPTED), PD("paid",
        Says.ACCEPTED),

    RE("rejected", Says.REJECTED);

    private final String meaning;
    private final Says says;

    Code(String meaning, Says says) {
      this.meaning = meaning;
      this.says = says;
    }
  }

  public InvoiceResponse {
    why = List.copyOf(why);
  }

  @Override
  public Optional<Says> says() {
    return Optional.of(code.says);
  }

  @Override
  public String verdict() {
    return "%s (%s)".formatted(code.meaning, code);
  }
}
