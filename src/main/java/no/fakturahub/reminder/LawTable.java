package no.fakturahub.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Rows of law, each in force from a day to a day. What no row has is not law: a fee or an interest that nobody has
/// looked up is not claimed, and a new act is a new row.
final class LawTable {

  /// @param numbers those that stand between the days and the source
  record Row(LocalDate from, LocalDate to, List<BigDecimal> numbers, String source) {

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private final List<Row> rows;

  /// @param resource of `src/main/resources/law`
  LawTable(String resource) {
    try (InputStream in = Objects
        .requireNonNull(LawTable.class.getResourceAsStream("/law/" + resource))) {
      rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .map(LawTable::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Row> on(LocalDate day) {
    return rows.stream().filter(row -> row.holds(day)).findFirst();
  }

  private static Row row(String line) {
    var cells = List.of(line.split(";"));
    var last = cells.size() - 1;
    return new Row(LocalDate.parse(cells.get(0)), LocalDate.parse(cells.get(1)),
        cells.subList(2, last).stream().map(BigDecimal::new).toList(), cells.get(last));
  }
}
