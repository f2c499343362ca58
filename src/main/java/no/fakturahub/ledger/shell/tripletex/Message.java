package no.fakturahub.ledger.shell.tripletex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes over the wire, with the names of the vendor's document (OpenAPI 2.74.00). What is
/// missing is left out and never sent as null: a null is refused (tripletex-api2, issue 112).
final class Message {

  record One<T>(T value) {}

  record Many<T>(List<T> values) {}

  record Ref(long id) {}

  record SessionRequest(String consumerToken, String employeeToken, LocalDate expirationDate) {}

  record Session(String token) {}

  /// @param description ours to use: there is no field for a foreign key
  record Customer(@Nullable Long id, String name, @Nullable String organizationNumber,
      @Nullable String email, @Nullable Boolean isPrivateIndividual, @Nullable String language,
      @Nullable Address postalAddress, @Nullable String description) {}

  record Address(@Nullable String addressLine1, @Nullable String postalCode,
      @Nullable String city) {}

  record Account(long id, int number) {}

  /// @param number the SAF-T standard tax code, unlike the id
  record VatType(long id, String number) {}

  /// @param amount net of what is closed against it
  record OpenPost(long id, @Nullable String invoiceNumber, BigDecimal amount) {}

  record Period(LocalDate start, boolean isClosed) {}

  record NewVoucher(LocalDate date, String description, String externalVoucherNumber,
      List<NewPosting> postings) {}

  /// @param row from 1: row 0 is kept for the VAT that Tripletex books itself (tripletex-api2,
  ///     issue 15)
  record NewPosting(int row, LocalDate date, String description, Ref account,
      @Nullable Ref customer, @Nullable Ref vatType, BigDecimal amountGross,
      BigDecimal amountGrossCurrency, @Nullable String invoiceNumber,
      @Nullable LocalDate termOfPayment) {}

  /// @param number zero while the voucher waits in Tripletex to be sent to the ledger
  record Voucher(long id, int number, int year) {}

  record Problem(int status, int code, @Nullable String message,
      @Nullable List<Validation> validationMessages, @Nullable String requestId) {}

  record Validation(@Nullable String field, @Nullable String message) {}

  private Message() {}
}
