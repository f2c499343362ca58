package no.fakturahub.camt;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A transaction for [CamtWriter] to write.
///
/// @param payerAccount an account number or an IBAN
public record Paid(BigDecimal amount, String kid, String payer, String payerAccount,
    @Nullable String reference, String text, List<CamtReference> listed) {

  public static Paid kid(String amount, String kid) {
    return new Paid(new BigDecimal(amount), kid, "Kunde En AS", "86011117947", null, "",
        List.of());
  }

  public static Paid text(String amount, String text) {
    return new Paid(new BigDecimal(amount), "", "Kunde To AS", "86011117947", null, text,
        List.of());
  }

  public static Paid list(String amount, CamtReference... listed) {
    return new Paid(new BigDecimal(amount), "", "Kunde Fire AS", "86011117947", null, "",
        List.of(listed));
  }

  public Paid by(String name, String account) {
    return new Paid(amount, kid, name, account, reference, text, listed);
  }

  public Paid referred(@Nullable String archiveReference) {
    return new Paid(amount, kid, payer, payerAccount, archiveReference, text, listed);
  }
}
