package no.fakturahub.sandbox.tripletex;

/// One of the vendor's validation messages.
///
/// @param path the field with its place in lists, such as `postings[0].account.name`
record Complaint(String field, String message, String path) {

  Complaint(String field, String message) {
    this(field, message, field);
  }
}
