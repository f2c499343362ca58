package no.fakturahub.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A release of rules. Which are in force when is a file in `law/`: a new release is a new row and a newer jar.
///
/// @param stylesheets where they are in the class path, in the order their authority runs them
/// @param from the first day it is mandatory
public record RuleSet(String id, List<String> stylesheets, LocalDate from, String source) {

  /// Of CustomizationID (BT-24) of an EHF Reminder 3.0 (DFØ).
  public static final String REMINDER = "#conformant#urn:fdc:anskaffelser.no:2019:ehf:reminder:3.0";

  /// The European norm, then what Peppol adds. Oldest first.
  public static final List<RuleSet> PEPPOL_BILLING = read("/law/peppol-billing.csv",
      List.of("CEN-EN16931-UBL.xslt", "PEPPOL-EN16931-UBL.xslt"));

  /// As billing, less what a reminder lacks, and then what it is made of.
  public static final RuleSet EHF_REMINDER = read("/law/ehf-reminder.csv",
      List.of("REMINDER-CEN-EN16931-UBL.xslt", "REMINDER-PEPPOL-EN16931-UBL.xslt",
          "EHF-P06-3.0-REMINDER.xslt"))
      .getLast();

  /// Of what buyers answer: transaction T111 of the newest release.
  static final RuleSet INVOICE_RESPONSE = read("/law/peppol-billing.csv",
      List.of("PEPPOLBIS-T111.xslt")).getLast();

  /// Of what access points answer.
  static final RuleSet MESSAGE_STATUS = read("/law/peppol-mls.csv",
      List.of("peppol-mls-1.0.0.xslt")).getLast();

  /// The rules for a document that says this of itself.
  public static RuleSet of(String customization, @Nullable LocalDate day) {
    return customization.endsWith(REMINDER) ? EHF_REMINDER : inForce(day);
  }

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

  private static List<RuleSet> read(String resource, List<String> names) {
    try (InputStream in = Objects.requireNonNull(RuleSet.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .map(line -> line.split(";", -1))
          .map(cell -> new RuleSet(cell[0], names.stream().map(name -> cell[1] + name).toList(),
              LocalDate.parse(cell[2]), cell[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
