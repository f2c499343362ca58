package no.fakturahub.email;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One e-mail address of plain letters (RFC 5321 §4.1.2, the dot-string form): no names, lists,
/// comments or line breaks, so nothing but an address can come into a mail's head by it. A domain
/// such as `blåbær.no` is held as mail servers write it.
public record EmailAddress(String value) {

  private static final Pattern FORM = Pattern.compile(
      "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
          + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]");

  public EmailAddress {
    if (value.length() > 254 || !FORM.matcher(value).matches())
      throw new IllegalArgumentException("Not an e-mail address: '%s'".formatted(value));
  }

  /// @return nothing when there is none, or when what there is cannot be mailed to
  public static Optional<EmailAddress> of(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(new EmailAddress(ascii(text.strip())));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  private static String ascii(String address) {
    var at = address.lastIndexOf('@');
    return at < 0 ? address : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
  }

  @Override
  public String toString() {
    return value;
  }
}
