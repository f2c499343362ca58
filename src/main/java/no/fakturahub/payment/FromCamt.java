package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.fakturahub.camt.CamtMeaning;
import no.fakturahub.camt.CamtReference;
import no.fakturahub.camt.CamtTransaction;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What a camt.054 file tells of, as a payment.
public final class FromCamt {

  private static final int LONGEST_NAME = 140;
  private static final int LONGEST_CODE = 35;

  private FromCamt() {}

  /// @param transaction of an account in kroner with a Norwegian number
  /// @param received stands in for a date that the bank did not give
  /// @return empty when no money of a customer's came or went: what we paid, and what is not booked yet
  public static Optional<Receipt> receipt(CamtTransaction transaction, Telling telling,
      LocalDate received) {
    var read = new Reading(transaction, telling, received);
    return switch (CamtMeaning.of(transaction)) {
      case CamtMeaning.PaidIn in -> Optional.of(read.receipt(in.kid(), listed(in.listed()), null,
          in.transaction().waitsFor() == null ? null : in.transaction().waitsFor().name()));
      case CamtMeaning.VippsPayout out ->
        Optional.of(read.receipt("", List.of(), out.payout(), null));
      case CamtMeaning.TakenBack back ->
        Optional.of(read.receipt(back.kid(), List.of(), null, null));
      case CamtMeaning.CameBack _ ->
        Optional.of(read.receipt("", List.of(), null, "PAYMENT_CAME_BACK"));
      case CamtMeaning.PaidOut _,CamtMeaning.NotYet _ -> Optional.empty();
    };
  }

  private record Reading(CamtTransaction transaction, Telling telling, LocalDate received) {

    Receipt receipt(String kid, List<ListedItem> listed, @Nullable String payout,
        @Nullable String waitsFor) {
      var statement = transaction.entry().statement();
      var payment = new Payment(Objects.requireNonNull(statement.number()),
          kid.length() <= LONGEST_CODE ? kid : "", Money.ofKroner(transaction.amount()), settled(),
          atMost(LONGEST_CODE, transaction.code().toString()),
          known(34, transaction.debtor().account()));
      return new Receipt(payment, Rail.CAMT, told(),
          known(LONGEST_CODE, transaction.ids().servicer()),
          emptyToNull(atMost(LONGEST_NAME, transaction.debtor().name())), transaction.text(),
          listed, statement.copy(), payout,
          Money.ofKroner(transaction.charges()), waitsFor);
    }

    private Telling told() {
      var sent = transaction.instructed();
      return sent == null
          ? telling
          : new Telling(telling.key(), "%s; the payer sent %s %s".formatted(telling.evidence(),
              sent.currency(), sent.amount().toPlainString()), telling.bankFile());
    }

    private LocalDate settled() {
      return Stream.of(transaction.entry().booked(), transaction.entry().valued())
          .filter(Objects::nonNull).findFirst().orElse(received);
    }
  }

  private static List<ListedItem> listed(List<CamtReference> references) {
    return references.stream().flatMap(one -> kind(one).map(kind -> new ListedItem(kind,
        atMost(LONGEST_CODE, one.value()),
        one.amount() == null ? null : Money.ofKroner(one.amount()))).stream()).toList();
  }

  private static Optional<ListedItem.Kind> kind(CamtReference reference) {
    return switch (reference.kind()) {
      case KID -> Optional.of(ListedItem.Kind.KID);
      case RF -> Optional.of(ListedItem.Kind.RF);
      case INVOICE -> Optional.of(ListedItem.Kind.INVOICE);
      case CREDIT_NOTE -> Optional.of(ListedItem.Kind.CREDIT_NOTE);
      case OTHER -> Optional.empty();
    };
  }

  /// What is longer than the standard allows names nothing.
  private static @Nullable String known(int most, String text) {
    return text.length() > most ? null : emptyToNull(text);
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String atMost(int most, String text) {
    if (text.length() <= most)
      return text;
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
