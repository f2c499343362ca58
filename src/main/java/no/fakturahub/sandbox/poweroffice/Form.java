package no.fakturahub.sandbox.poweroffice;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The fields of what is sent: the vendor's schemas allow no others, and demand some, be they null.
record Form(Set<String> known, List<String> demanded) {

  static final Form CUSTOMER = new Form(Set.of("Name", "FirstName", "LastName", "LegalName",
      "IsPerson", "OrganizationNumber", "EmailAddress", "InvoiceEmailAddress", "MailAddress",
      "ExternalImportReference", "ExternalNumber", "Number", "CurrencyCode"), List.of());
  static final Form VOUCHER = new Form(Set.of("CurrencyCode", "VoucherDate", "Description",
      "ExternalImportReference", "ImportedVoucherNo", "SaftBatchId", "SaftSourceId",
      "VoucherLines"), List.of("CurrencyCode", "VoucherDate"));
  static final Form MANUAL_LINE = new Form(Set.of("AccountId", "PostingDate", "VatId",
      "CurrencyAmount", "Description", "CustomMatchingReference", "ExternalLineReference"),
      List.of("AccountId", "PostingDate", "VatId"));
  static final Form BANK_LINE = new Form(Set.of("AccountId", "PostingDate", "VatId",
      "CurrencyAmount", "Description", "CustomMatchingReference", "ExternalLineReference",
      "InvoiceNo", "Cid"), List.of("AccountId", "PostingDate", "VatId"));

  /// @throws Rejected where it is otherwise
  JsonNode check(JsonNode sent) {
    sent.propertyNames().forEach(name -> {
      if (!known.contains(name))
        throw Rejected.invalid("Unknown field " + name);
    });
    demanded.forEach(name -> {
      if (!sent.has(name))
        throw Rejected.invalid("Missing field " + name);
    });
    if (sent.path("ExternalImportReference").asString("").length() > 50)
      throw Rejected.invalid("ExternalImportReference is longer than 50");
    return sent;
  }
}
