package no.fakturahub.reminder;

import java.nio.charset.StandardCharsets;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.kernel.Money;

/// Writes a reminder as XML (`urn:fakturahub:reminder:1`) around the invoice it is about, whose totals include what the
/// reminder adds. Amounts that are zero have no attribute.
public final class ReminderXml {

  private ReminderXml() {}

  /// @return UTF-8
  public static byte[] write(Reminder reminder) {
    var invoice = new String(InvoiceXml.write(reminder.demanded()), StandardCharsets.UTF_8);
    return """
        <reminder xmlns="urn:fakturahub:reminder:1" number="%s" issued="%s" due="%s"%s payable="%s">%s</reminder>"""
        .formatted(reminder.number(), reminder.issued(), reminder.due(),
            amount("settled", reminder.settled()) + amount("interest", reminder.interest())
                + amount("compensation", reminder.compensation())
                + amount("fee", reminder.fee()),
            reminder.payable(), invoice)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String amount(String name, Money amount) {
    return amount.isZero() ? "" : " %s=\"%s\"".formatted(name, amount);
  }
}
