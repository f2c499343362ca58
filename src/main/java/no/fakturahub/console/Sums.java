package no.fakturahub.console;

import java.util.List;

/// The figures on top: how many have come how far, of the rows shown.
public record Sums(long orders, long delivered, long booked, long paid, long waiting) {

  static Sums of(List<Row> rows, long waiting) {
    return new Sums(rows.size(), rows.stream().filter(Row::delivered).count(),
        rows.stream().filter(Row::booked).count(),
        rows.stream().filter(Row::settled).count(), waiting);
  }
}
