package no.fakturahub.avtalegiro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import no.fakturahub.kernel.BankDays;

/// How long before its due date a claim must reach the bank, dated. The rule is the file
/// `law/avtalegiro-deadlines.csv`, and most of it unverified: a bank that says otherwise is a new row.
public record Deadlines(List<Row> rows) {

  /// @param to the last day in force; [LocalDate#MAX] while no end is known
  /// @param daysAhead calendar days from sending to the earliest due date, holidays not counted
  /// @param cutOff what is sent at this time or later counts as sent on the next bank day
  /// @param monthsAhead how far off a due date may be
  public record Row(LocalDate from, LocalDate to, int daysAhead, LocalTime cutOff, int monthsAhead,
      String what) {}

  public static final Deadlines KNOWN = read("/law/avtalegiro-deadlines.csv");

  public Deadlines {
    rows = List.copyOf(rows);
  }

  /// @throws IllegalArgumentException when no row is in force
  public LocalDate earliestDue(LocalDateTime sent) {
    var row = on(sent.toLocalDate());
    var day = counted(sent, row);
    for (var left = row.daysAhead(); left > 0; day = day.plusDays(1)) {
      if (!BankDays.isHoliday(day))
        left--;
    }
    return day;
  }

  /// @throws IllegalArgumentException when no row is in force
  public LocalDate latestDue(LocalDateTime sent) {
    return sent.toLocalDate().plusMonths(on(sent.toLocalDate()).monthsAhead());
  }

  /// Whether a claim due then, and sent now, is one the bank takes.
  public boolean meets(LocalDate due, LocalDateTime sent) {
    return !due.isBefore(earliestDue(sent)) && !due.isAfter(latestDue(sent));
  }

  /// Whether a cancellation sent now comes before the payer's account is debited: it must count as sent on a day
  /// before that.
  public boolean canCancel(LocalDate due, LocalDateTime sent) {
    return counted(sent, on(sent.toLocalDate())).isBefore(BankDays.onOrAfter(due));
  }

  private static LocalDate counted(LocalDateTime sent, Row row) {
    var day = sent.toLocalDate();
    var inTime = BankDays.isOne(day) && sent.toLocalTime().isBefore(row.cutOff());
    return inTime ? day : BankDays.onOrAfter(day.plusDays(1));
  }

  private Row on(LocalDate day) {
    return rows.stream().filter(row -> !day.isBefore(row.from()) && !day.isAfter(row.to()))
        .findFirst().orElseThrow(() -> new IllegalArgumentException(
            "No deadline for AvtaleGiro claims is known on " + day));
  }

  private static Deadlines read(String resource) {
    try (InputStream in = Objects.requireNonNull(Deadlines.class.getResourceAsStream(resource))) {
      return new Deadlines(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .map(line -> row(line.split(";", -1))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] cell) {
    return new Row(LocalDate.parse(cell[0]),
        cell[1].isEmpty() ? LocalDate.MAX : LocalDate.parse(cell[1]), Integer.parseInt(cell[2]),
        LocalTime.parse(cell[3]), Integer.parseInt(cell[4]), cell[5]);
  }
}
