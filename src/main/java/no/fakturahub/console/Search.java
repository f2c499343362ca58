package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// Which invoices somebody looks for.
///
/// @param text an invoice's number, KID, order, customer by number or name, or sum; empty for all
/// @param from how many of the newest to pass over
record Search(String text, Which which, int from, int most) {

  /// How far they have come.
  enum Which {
    ALL, OPEN, OVERDUE, PAID, STOPPED
  }

  static final int A_PAGEFUL = 100;

  static Search of(@Nullable String text, @Nullable Which which, int page) {
    return new Search(requireNonNullElse(text, "").strip(), requireNonNullElse(which, Which.ALL),
        Math.clamp(page, 0, 100_000) * A_PAGEFUL, A_PAGEFUL);
  }

  static Search latest(int most) {
    return new Search("", Which.ALL, 0, most);
  }

  /// As an invoice's number; -1 when it is none.
  long number() {
    return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
  }

  /// As a sum, such as `1 250,00`; -1 øre when it is none.
  long ore() {
    var plain = text.replaceAll("(?i)^kr", "").replaceAll("[\\s\u00a0\u202f]", "")
        .replace(',', '.');
    return plain.matches("[0-9]{1,12}(\\.[0-9]{1,2})?") ? Money.ofKroner(plain).ore() : -1;
  }

  /// What a name holds, whatever the case.
  String like() {
    return "%" + text.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%")
        .replace("_", "\\_") + "%";
  }
}
