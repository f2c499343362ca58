package no.fakturahub.ledger.shell.poweroffice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes over the wire: the vendor's names (OpenAPI document of 2025-04-04) with a small first letter, which the
/// [Wire] makes large. Amounts are kroner.
final class Message {

  record Token(@JsonProperty("access_token") String accessToken,
      @JsonProperty("expires_in") long expiresIn) {}

  /// @param subledgerAccountId what the customer's claims are posted on
  /// @param externalImportReference ours to use, and no two customers have the same
  record Customer(@Nullable Long id, @Nullable Long subledgerAccountId, @Nullable String name,
      @Nullable String firstName, @Nullable String lastName, @Nullable Boolean isPerson,
      @Nullable String organizationNumber, @Nullable String emailAddress,
      @Nullable Address mailAddress, @Nullable String externalImportReference) {}

  record Address(@Nullable String addressLine1, @Nullable String zipCode, @Nullable String city,
      String countryCode) {}

  record Account(long id, long accountNo, @Nullable String vatCode,
      @Nullable Boolean isVatCodeLocked, @Nullable Boolean isDepartmentRequired,
      @Nullable Boolean isProjectRequired, @Nullable Boolean isActive) {}

  record VatCode(long id, String code, @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    boolean holds(LocalDate on) {
      return (validFrom == null || !on.isBefore(validFrom))
          && (validTo == null || !on.isAfter(validTo));
    }
  }

  record LockDate(@Nullable LocalDate lockDate) {}

  /// @param externalImportReference ours to use, and no two vouchers of a client have the same
  record NewVoucher(String currencyCode, LocalDate voucherDate, String description,
      String externalImportReference, String saftSourceId, List<NewLine> voucherLines) {}

  /// @param vatId must be there, also when it is null
  /// @param invoiceNo only of bank journals: what a payment is matched by
  /// @param cid only of bank journals: the KID
  record NewLine(long accountId, LocalDate postingDate,
      @JsonInclude(Include.ALWAYS) @Nullable Long vatId, BigDecimal currencyAmount,
      String description, @Nullable String customMatchingReference, @Nullable String invoiceNo,
      @Nullable String cid) {}

  record Voucher(String id, @Nullable Long voucherNo) {}

  /// A row of the customer ledger.
  record Entry(String voucherId, @Nullable Long voucherNo,
      @Nullable String externalImportReference) {}

  /// @param balance what is not settled of an entry
  record OpenItem(@Nullable String customMatchingReference, @Nullable String invoiceNo,
      BigDecimal balance) {

    @Nullable
    String number() {
      return customMatchingReference == null || customMatchingReference.isBlank()
          ? invoiceNo
          : customMatchingReference;
    }
  }

  record Problem(@Nullable String title, @Nullable String detail) {

    @Override
    public String toString() {
      return "%s %s".formatted(title == null ? "" : title, detail == null ? "" : detail).strip();
    }
  }

  private Message() {}
}
