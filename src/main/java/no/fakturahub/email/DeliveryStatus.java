package no.fakturahub.email;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.fakturahub.email.RecipientStatus.Action;

/// Reads the part of a delivery status notification that is for machines (RFC 3464 § 2): groups of
/// fields with an empty line between, the first about the mail and each of the others about one
/// receiver. Fields that are not known mean nothing to us.
public final class DeliveryStatus {

  private static final Pattern FIELD = Pattern.compile("([A-Za-z0-9-]+)[ \t]*:[ \t]*(.*)");
  private static final int LONGEST = 500;

  private DeliveryStatus() {}

  /// @return at least one
  /// @throws IllegalArgumentException when it tells of nobody, or of an action that the standard
  ///     does not know
  public static List<RecipientStatus> read(String part) {
    var unfolded = part.replaceAll("\r\n?", "\n").replaceAll("\n[ \t]+(?=\\S)", " ");
    var recipients = Arrays.stream(unfolded.split("\n[ \t]*\n")).map(DeliveryStatus::fields)
        .filter(group -> group.containsKey("action")).map(DeliveryStatus::recipient).toList();
    if (recipients.isEmpty())
      throw new IllegalArgumentException("It tells of no receiver");
    return recipients;
  }

  private static Map<String, String> fields(String group) {
    return group.lines().map(FIELD::matcher).filter(field -> field.matches())
        .collect(Collectors.toMap(field -> field.group(1).toLowerCase(Locale.ROOT),
            field -> plain(field.group(2)), (first, _) -> first));
  }

  private static RecipientStatus recipient(Map<String, String> fields) {
    var action = fields.getOrDefault("action", "").toUpperCase(Locale.ROOT);
    if (Arrays.stream(Action.values()).noneMatch(known -> known.name().equals(action)))
      throw new IllegalArgumentException("An action that is not known: '%s'".formatted(action));
    var to = fields.getOrDefault("final-recipient", fields.getOrDefault("original-recipient", ""));
    return new RecipientStatus(afterType(to), Action.valueOf(action),
        fields.getOrDefault("status", "").replaceAll("[ (].*", ""),
        afterType(fields.getOrDefault("diagnostic-code", "")));
  }

  /// `rfc822; kari@example.no` is `kari@example.no`, and `smtp; 550 No` is `550 No`.
  private static String afterType(String value) {
    return value.replaceFirst("^[A-Za-z0-9-]+[ \t]*;[ \t]*", "");
  }

  private static String plain(String value) {
    var line = value.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
