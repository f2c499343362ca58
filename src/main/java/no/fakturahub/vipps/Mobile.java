package no.fakturahub.vipps;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A Norwegian mobile number: eight digits that begin with 4 or 9, after country code 47 (ITU-T
/// E.164; Nkom, the Norwegian numbering plan for telephony). Vipps MobilePay and text message
/// gateways want it as MSISDN, digits only: `4791234567`.
public record Mobile(String msisdn) {

  private static final Pattern WRITTEN = Pattern.compile("(?:\\+47|0047|47)?([49][0-9]{7})");

  public Mobile {
    if (!msisdn.matches("47[49][0-9]{7}"))
      throw new IllegalArgumentException("Not a Norwegian mobile number: '%s'".formatted(msisdn));
  }

  /// @param phone as the customer gave it
  /// @return empty when it is none, or not a Norwegian one, or not a mobile
  public static Optional<Mobile> of(@Nullable String phone) {
    var number = WRITTEN.matcher(phone == null ? "" : phone.replaceAll("[ \u00a0]", ""));
    return number.matches() ? Optional.of(new Mobile("47" + number.group(1))) : Optional.empty();
  }

  /// As people write it: `+47 912 34 567`.
  @Override
  public String toString() {
    return "+47 %s %s %s".formatted(msisdn.substring(2, 5), msisdn.substring(5, 7),
        msisdn.substring(7));
  }
}
