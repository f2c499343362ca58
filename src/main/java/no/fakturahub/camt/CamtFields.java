package no.fakturahub.camt;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.fakturahub.xmlpieces.Piece;
import org.jspecify.annotations.Nullable;

/// Reads what stands in elements, and tells of what cannot be read or is not there.
final class CamtFields {

  /** xs:decimal, at most 18 digits as the schemas have it; the amounts have no sign. */
  private static final Pattern AMOUNT = Pattern
      .compile("\\+?(\\d{1,18}(\\.\\d{0,5})?|\\.\\d{1,5})");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");
  private static final Pattern DAY = Pattern
      .compile("(\\d{4}-\\d{2}-\\d{2})(T[0-9:.]{5,20})?(Z|[+-]\\d{2}:\\d{2})?");
  private static final int USUAL_DECIMALS = 2;
  private static final BigDecimal MORE_THAN_THERE_IS = new BigDecimal("1E+15");
  /** Max35Text: the ids of messages and statements. */
  private static final int LONGEST_ID = 35;

  private final CamtFaults faults;

  CamtFields(CamtFaults faults) {
    this.faults = faults;
  }

  /// The one that must be there, unless it is told of.
  Optional<Piece> one(Piece within, String path) {
    var found = oneAtMost(within, path);
    if (found.isEmpty())
      faults.add(CamtRule.CAMT_MISSING, within, "", path);
    return found;
  }

  Optional<Piece> oneAtMost(Piece within, String path) {
    var found = within.all(path).limit(2).toList();
    if (found.size() == 2)
      faults.add(CamtRule.CAMT_TWICE, found.getLast(), path, "");
    return found.stream().findFirst();
  }

  /// An id that must be there and say something.
  String id(Piece within, String path) {
    var found = one(within, path);
    found.filter(piece -> piece.text().isEmpty())
        .ifPresent(piece -> faults.add(CamtRule.CAMT_MISSING, piece, "", path));
    found.filter(piece -> piece.text().length() > LONGEST_ID)
        .ifPresent(piece -> faults.add(CamtRule.CAMT_TOO_LARGE, piece, piece.text(), ""));
    return found.map(Piece::text).orElse("");
  }

  /// @return zero when it is not an amount of its currency
  BigDecimal amount(Piece element) {
    var text = element.text();
    var digits = text.chars().filter(Character::isDigit).count();
    if (!AMOUNT.matcher(text).matches() || digits > 18) {
      faults.add(CamtRule.CAMT_AMOUNT, element, text, "");
      return BigDecimal.ZERO;
    }
    var amount = new BigDecimal(text);
    if (amount.stripTrailingZeros().scale() > decimals(element)
        || amount.compareTo(MORE_THAN_THERE_IS) >= 0) {
      faults.add(CamtRule.CAMT_AMOUNT, element, text, "");
      return BigDecimal.ZERO;
    }
    return amount;
  }

  private static int decimals(Piece element) {
    var currency = element.attribute("Ccy");
    try {
      return currency == null
          ? 5
          : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException notOneThatJavaKnows) {
      return USUAL_DECIMALS;
    }
  }

  /// @return below zero for a debit
  BigDecimal signed(Piece amount, @Nullable Piece side) {
    return isDebit(side) ? amount(amount).negate() : amount(amount);
  }

  boolean isDebit(@Nullable Piece side) {
    return side != null && code(side, "CRDT", "DBIT").equals("DBIT");
  }

  boolean isTrue(@Nullable Piece indicator) {
    return indicator != null && code(indicator, "true", "false", "1", "0").matches("true|1");
  }

  /// @return the first of the codes when it is none of them
  String code(Piece element, String... codes) {
    if (Arrays.asList(codes).contains(element.text()))
      return element.text();
    faults.add(CamtRule.CAMT_CODE, element, element.text(),
        Arrays.stream(codes).collect(Collectors.joining(", ")));
    return codes[0];
  }

  /// @return null when it is not a count, and then it is told of
  @Nullable
  Long count(Piece element) {
    if (COUNT.matcher(element.text()).matches())
      return Long.valueOf(element.text());
    faults.add(CamtRule.CAMT_COUNT, element, element.text(), "0–999999999999999");
    return null;
  }

  /// The day of `Dt` or `DtTm`, as the bank wrote it, wherever in the world it was another.
  @Nullable
  LocalDate day(Piece within, String path) {
    var element = within.first(path + "/Dt").or(() -> within.first(path + "/DtTm"));
    if (element.isEmpty())
      return null;
    var day = DAY.matcher(element.get().text());
    try {
      if (day.matches())
        return LocalDate.parse(day.group(1));
    } catch (DateTimeException noSuchDay) {
      // told of below
    }
    faults.add(CamtRule.CAMT_DATE, element.get(), element.get().text(), "");
    return null;
  }
}
