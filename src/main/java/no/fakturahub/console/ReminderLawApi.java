package no.fakturahub.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Payments;
import no.fakturahub.reminder.Claim;
import no.fakturahub.reminder.LateInterest;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.ReminderFee;
import no.fakturahub.reminder.Reminders;
import no.fakturahub.reminder.Unpaid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the law would let a seller claim of an invoice that is late, were a reminder sent on a day, and why not more.
/// It sends nothing; what was sent counts.
@RestController
class ReminderLawApi {

  /// @param amount kroner; missing where none may be claimed
  /// @param why in bokmål, where none may be
  record Fee(@Nullable String amount, @Nullable String source, @Nullable String code,
      @Nullable String why) {}

  record Part(LocalDate from, LocalDate to, String owed, String rate, String interest,
      String source) {}

  /// @param unknownDays that no rate is known for, which bear none
  record Interest(String sum, List<Part> parts, long unknownDays) {}

  /// @param compensation between businesses, which may be claimed in place of the fee; never both
  record Lawful(long invoice, LocalDate due, LocalDate on, LocalDate deadline, String owed, Fee fee,
      String compensation, Interest interest) {}

  private final Invoices invoices;
  private final Payments payments;
  private final Reminders reminders;
  private final MessageSource words;

  ReminderLawApi(Invoices invoices, Payments payments, Reminders reminders,
      MessageSource words) {
    this.invoices = invoices;
    this.payments = payments;
    this.reminders = reminders;
    this.words = words;
  }

  /// @param on the day the reminder would be sent
  /// @param disputed whether the customer has objected on reasonable ground
  @GetMapping("/api/invoices/{id}/lawful-claim")
  Lawful lawful(@PathVariable("id") UUID id,
      @RequestParam("on") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
      @RequestParam(name = "disputed", defaultValue = "false") boolean disputed) {
    var invoice = invoices.find(id).filter(one -> !one.isCreditNote())
        .orElseThrow(() -> new Refused("CREDIT_NO_INVOICE", id.toString()));
    var owed = payments.owed(invoice);
    var claim = new Claim(invoice.due(), owed, invoice.buyer().isConsumer(), disputed,
        reminders.of(id).stream().filter(Letter::hasLeft)
            .map(one -> new Claim.Letter(one.issued(), one.deadline(), one.ownFee())).toList());
    var deadline = on.plusDays(ReminderFee.DAYS);
    return new Lawful(invoice.number(), invoice.due(), on, deadline,
        owed.toString(), fee(ReminderFee.of(claim, on, deadline, false)),
        ReminderFee.compensation(claim).toString(),
        interest(LateInterest.of(invoice.due(),
            Unpaid.overTime(invoice.issued(), owed, payments.allocationsOn(id)), on)));
  }

  private Fee fee(ReminderFee fee) {
    return switch (fee) {
      case ReminderFee.Allowed(var sum, var source) -> new Fee(sum.toString(), source, null, null);
      case ReminderFee.NotAllowed(var why) -> new Fee(null, null, why.name(),
          words.getMessage("reminderFee." + why, null, Locale.of("nb")));
    };
  }

  private static Interest interest(LateInterest interest) {
    return new Interest(interest.sum().toString(), interest.parts().stream()
        .map(one -> new Part(one.from(), one.to(), one.owed().toString(),
            one.rate().toPlainString(), one.interest().toString(), one.source()))
        .toList(), interest.unknown());
  }
}
