package no.fakturahub.invoice;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;

/// A file that goes with the invoice. The types are those every receiver must take (Peppol BIS Billing, CL001).
public record Attachment(String fileName, String mimeType, byte[] content) {

  private static final Set<String> TAKEN = Set.of("application/pdf", "image/png", "image/jpeg",
      "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/vnd.oasis.opendocument.spreadsheet");

  public Attachment {
    if (!TAKEN.contains(mimeType))
      throw new IllegalArgumentException("Receivers need not take '%s' (%s)".formatted(mimeType,
          fileName));
    if (fileName.isBlank() || fileName.contains("/") || fileName.contains("\\"))
      throw new IllegalArgumentException("Not a plain file name: '%s'".formatted(fileName));
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment(var name, var type, var bytes) && name.equals(fileName)
        && type.equals(mimeType) && Arrays.equals(bytes, content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fileName, mimeType, Arrays.hashCode(content));
  }
}
