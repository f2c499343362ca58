package no.fakturahub.reminder;

import no.fakturahub.customer.Channel;
import org.jspecify.annotations.Nullable;

/// A step of a seller's follow-up: when a reminder is due, and what it may ask for.
///
/// @param day counted from the due date, below zero before it
/// @param daysToPay how long the reminder gives; one on the due date or before gives no more than the invoice did
/// @param charges whether it asks for fee and interest where the law allows them; never before
///     [ReminderFee#DAYS] days, so that a step that would break the law cannot be written
/// @param words the seller's own, in place of the hub's first sentence; empty for those
/// @param channel the only one it may leave by; missing where the invoice's own decides
public record Stage(int day, int daysToPay, boolean charges, String words,
    @Nullable Channel channel) {

  public Stage {
    if (day < -60 || day > 365 || daysToPay < 0 || daysToPay > 60)
      throw new IllegalArgumentException(
          "A reminder's day is −60–365 from the due date, and gives 0–60 days to pay: %d, %d"
              .formatted(day, daysToPay));
    if (charges && (day < ReminderFee.DAYS || daysToPay < ReminderFee.DAYS))
      throw new IllegalArgumentException(
          ("A reminder may bear a fee from 14 days after the due date, and gives 14 days "
              + "to pay (inkassoforskriften § 1-2): %d, %d")
              .formatted(day, daysToPay));
    if (words.length() > 1000)
      throw new IllegalArgumentException("A reminder's own words are 1000 characters at most");
    if (channel != null && channel != Channel.EMAIL && channel != Channel.PEPPOL)
      throw new IllegalArgumentException("Reminders leave by EMAIL or PEPPOL: " + channel);
  }

  static Stage friendly(int day, int daysToPay) {
    return new Stage(day, daysToPay, false, "", null);
  }

  static Stage charging(int day, int daysToPay) {
    return new Stage(day, daysToPay, true, "", null);
  }

  boolean isBeforeItIsLate() {
    return day <= 0;
  }
}
