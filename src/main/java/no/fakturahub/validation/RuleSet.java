package no.fakturahub.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A release of Peppol BIS Billing 3.0. Which are in force when is the file `law/peppol-billing.csv`:
/// a new release is a new row and a newer phive-rules-peppol jar.
///
/// @param folder where its stylesheets are, in the class path
/// @param from the first day it is mandatory
public record RuleSet(String id, String folder, LocalDate from, String source) {

  /// Oldest first.
  public static final List<RuleSet> PEPPOL_BILLING = read("/law/peppol-billing.csv");

  /// The release in force that day. A document older than all of ours, or with no date, is judged by the
  /// newest: that is what a receiver does today.
  public static RuleSet inForce(@Nullable LocalDate day) {
    return day == null
        ? newest()
        : PEPPOL_BILLING.reversed().stream().filter(set -> !day.isBefore(set.from())).findFirst()
            .orElseGet(RuleSet::newest);
  }

  public static RuleSet newest() {
    return PEPPOL_BILLING.getLast();
  }

  private static List<RuleSet> read(String resource) {
    try (InputStream in = Objects.requireNonNull(RuleSet.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .map(line -> line.split(";", -1))
          .map(cell -> new RuleSet(cell[0], cell[1], LocalDate.parse(cell[2]), cell[3])).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
