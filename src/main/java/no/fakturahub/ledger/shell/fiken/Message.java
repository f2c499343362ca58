package no.fakturahub.ledger.shell.fiken;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes over the wire, with the names of the vendor's document (OpenAPI 2.0.0, 2026-05-15). Amounts are øre.
final class Message {

  /// @param memberNumberString ours to use: our name for the customer
  /// @param customerAccountCode such as `1500:10001`; Fiken gives it
  record Contact(@Nullable Long contactId, String name, @Nullable String organizationNumber,
      @Nullable String email, @Nullable String memberNumberString, @Nullable Boolean customer,
      @Nullable String language, @Nullable Address address,
      @Nullable String customerAccountCode) {}

  record Address(@Nullable String streetAddress, @Nullable String postCode, @Nullable String city,
      String country) {}

  /// @param paid demanded by the document, which does not say what it is
  record NewSale(String saleNumber, LocalDate date, String kind, boolean paid,
      List<SaleLine> lines, long customerId, String currency, @Nullable LocalDate dueDate,
      String kid) {}

  record SaleLine(String description, long netPrice, long vat, String account, String vatType) {}

  /// @param outstandingBalance what is not paid of it
  record Sale(long saleId, @Nullable String saleNumber, long netAmount, long vatAmount,
      @Nullable Long outstandingBalance, @Nullable Boolean deleted,
      @Nullable List<Payment> salePayments) {

    boolean stands() {
      return deleted == null || !deleted;
    }

    List<Payment> payments() {
      return salePayments == null ? List.of() : salePayments;
    }
  }

  record Payment(@Nullable Long paymentId, LocalDate date, String account, long amount) {

    boolean isLike(Payment other) {
      return date.equals(other.date) && account.equals(other.account) && amount == other.amount;
    }
  }

  record NewJournal(String description, boolean open, List<Journal> journalEntries) {}

  /// @param transactionId Fiken gives it
  record Journal(String description, LocalDate date, List<JournalLine> lines,
      @Nullable Long transactionId) {}

  /// @param amount net on a debit line and gross on a credit line: Fiken reckons the VAT itself
  record JournalLine(long amount, @Nullable String debitAccount, @Nullable Long debitVatCode,
      @Nullable String creditAccount, @Nullable Long creditVatCode) {}

  record BankAccount(String accountCode, @Nullable Boolean inactive) {}

  private Message() {}
}
