package no.fakturahub.peppol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What a receiver says in the SMP that it takes: a document type, in a process. Those the hub sends
/// and takes stand in `law/peppol-documents.csv`, with where each was read.
///
/// @param id `<namespace>::<root element>##<CustomizationID>::<UBL version>`, in the scheme
///     `busdox-docid-qns`
/// @param process the document's ProfileID, in the scheme `cenbii-procid-ubl`
public record DocumentType(String id, String process) {

  private static final Map<String, DocumentType> KNOWN = read("/law/peppol-documents.csv");

  public static final DocumentType INVOICE = of("INVOICE");
  public static final DocumentType CREDIT_NOTE = of("CREDIT_NOTE");
  public static final DocumentType REMINDER = of("REMINDER");

  public static final DocumentType INVOICE_RESPONSE = of("INVOICE_RESPONSE");
  public static final DocumentType INVOICE_RESPONSE_IN_BILLING = of("INVOICE_RESPONSE_IN_BILLING");
  public static final DocumentType MESSAGE_STATUS = of("MLS");

  private static DocumentType of(String kind) {
    return Objects.requireNonNull(KNOWN.get(kind), kind);
  }

  /// For people: the root element and what it is customised to, as
  /// `Invoice urn:…:billing:3.0`.
  @Override
  public String toString() {
    var custom = id.replaceFirst("::[0-9.]+$", "");
    return custom.replaceFirst("^.*?::", "").replaceFirst("##.*?(urn:[^#]*)$", " $1");
  }

  private static Map<String, DocumentType> read(String resource) {
    try (
        InputStream in = Objects.requireNonNull(DocumentType.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .map(line -> line.split(";", -1))
          .collect(Collectors.toUnmodifiableMap(cell -> cell[0], DocumentType::row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentType row(String[] cell) {
    return new DocumentType(cell[1], cell[2]);
  }
}
