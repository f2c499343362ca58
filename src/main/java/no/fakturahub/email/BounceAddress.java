package no.fakturahub.email;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where a mail that cannot be delivered comes back: an address in which `*` stands for the
/// delivery's id, so that whatever comes back names it, such as `retur+*@nordlys.example`. Without
/// a `*` it is one address for all.
public final class BounceAddress {

  private static final UUID ANY = new UUID(0, 0);
  private static final int LONGEST_LOCAL_PART = 64;

  private final String form;
  private final Pattern pattern;

  /// @throws IllegalArgumentException when mail cannot be sent from it (RFC 5321 §§ 4.1.2 and
  ///     4.5.3.1.1)
  public BounceAddress(String form) {
    this.form = form;
    var one = EmailAddress.of(form.replace("*", ANY.toString()));
    if (one.isEmpty() || one.get().value().indexOf('@') > LONGEST_LOCAL_PART
        || form.indexOf('*') != form.lastIndexOf('*'))
      throw new IllegalArgumentException("Mail cannot come back to '%s'".formatted(form));
    this.pattern = Pattern.compile(
        Pattern.quote(form).replace("*", "\\E([0-9a-f-]{36})\\Q"), Pattern.CASE_INSENSITIVE);
  }

  public String of(UUID delivery) {
    return EmailAddress.of(form.replace("*", delivery.toString())).orElseThrow().value();
  }

  /// The delivery that an address within this text names.
  public Optional<UUID> deliveryIn(String text) {
    return form.contains("*")
        ? pattern.matcher(text).results().map(found -> UUID.fromString(found.group(1))).findFirst()
        : Optional.empty();
  }
}
