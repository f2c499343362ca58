package no.fakturahub.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The Norwegian VAT rates, dated. The law is the file `law/vat-rates.csv`: a new rate is a new row.
public record VatRates(List<Row> rows) {

  /// @param to the last day in force; [LocalDate#MAX] while no end is known
  /// @param saftCode the SAF-T standard tax code of a sale at this rate (Skatteetaten, 2021-04-14)
  public record Row(Rate rate, LocalDate from, LocalDate to, String saftCode, String what) {}

  public static final VatRates NORWEGIAN = read("/law/vat-rates.csv");

  public boolean allows(Rate rate, LocalDate on) {
    return rows.stream().anyMatch(row -> row.rate().equals(rate) && inForce(row, on));
  }

  public List<Rate> on(LocalDate day) {
    return rows.stream().filter(row -> inForce(row, day)).map(Row::rate).distinct().toList();
  }

  /// @throws IllegalArgumentException when the rate is not a Norwegian one on that day
  public String saftCode(Rate rate, LocalDate on) {
    return rows.stream().filter(row -> row.rate().equals(rate) && inForce(row, on))
        .map(Row::saftCode).findFirst().orElseThrow(() -> new IllegalArgumentException(
            "%s %% is not a Norwegian VAT rate on %s".formatted(rate, on)));
  }

  /// The rate of a SAF-T standard tax code on a day: zero for the codes that have no rate.
  ///
  /// @throws IllegalArgumentException when the code has rates, but none on that day
  public Rate rate(String saftCode, LocalDate on) {
    var rated = rows.stream().filter(row -> row.saftCode().equals(saftCode)).toList();
    return rated.isEmpty()
        ? Rate.ZERO
        : rated.stream().filter(row -> inForce(row, on)).map(Row::rate).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(
                "VAT code %s has no rate on %s".formatted(saftCode, on)));
  }

  private static boolean inForce(Row row, LocalDate day) {
    return !day.isBefore(row.from()) && !day.isAfter(row.to());
  }

  private static VatRates read(String resource) {
    try (InputStream in = Objects.requireNonNull(VatRates.class.getResourceAsStream(resource))) {
      return new VatRates(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .map(line -> row(line.split(";", -1))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] cell) {
    var to = cell[2].isEmpty() ? LocalDate.MAX : LocalDate.parse(cell[2]);
    return new Row(Rate.of(cell[0]), LocalDate.parse(cell[1]), to, cell[3], cell[4]);
  }
}
