package no.fakturahub.report;

import java.time.LocalDate;

/// How it was before the hub, as the company has told.
///
/// @param minutes of work an invoice took
/// @param errorPercent of the invoices were wrong
/// @param daysToPayment from issue to payment, on the average
public record Baseline(double minutes, double errorPercent, double daysToPayment, String who,
    LocalDate told) {

  public Baseline {
    if (!(minutes >= 0 && minutes <= 10_000 && errorPercent >= 0 && errorPercent <= 100
        && daysToPayment >= 0 && daysToPayment <= 3_650))
      throw new IllegalArgumentException("%s minutes, %s %%, %s days".formatted(minutes,
          errorPercent, daysToPayment));
    if (who.isBlank() || who.length() > 100)
      throw new IllegalArgumentException("who has 1–100 characters");
  }
}
