package no.fakturahub.sandbox.avtalegiro;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a claim file as AvtaleGiro systemspesifikasjon 3.3, §2, has it, filler and line ends too.
final class StrictReader {

  private static final Pattern START = Pattern.compile("NY000010(\\d{8})(\\d{7})000080800{49}");
  private static final Pattern OPEN = Pattern
      .compile("NY21(00|36)200{9}(\\d{7})(\\d{11})0{45}");
  private static final Pattern ITEM_1 = Pattern
      .compile("NY21(02|21|93)30(\\d{7})(\\d{6}) {11}(\\d{17}) *(\\d{3,24}[\\d-])0{6}");
  private static final Pattern ITEM_2 = Pattern
      .compile("NY21(02|21|93)31(\\d{7})(.{10}) {25}(.{25})0{5}");
  private static final Pattern ROW = Pattern
      .compile("NY212149(\\d{7})4(0[0-3]\\d|04[0-2])([12])(.{40})0{20}");
  private static final Pattern CLOSE = Pattern
      .compile("NY21(00|36)88(\\d{8})(\\d{8})(\\d{17})(\\d{6})(\\d{6})0{27}");
  private static final Pattern END = Pattern
      .compile("NY000089(\\d{8})(\\d{8})(\\d{17})(\\d{6})0{33}");

  private final List<String> lines;
  private final List<Demand> demands = new ArrayList<>();
  private int at;

  private StrictReader(byte[] file) throws Rejected {
    var text = new String(file, StandardCharsets.ISO_8859_1);
    lines = List.of(text.split("\r\n", -1));
    if (!lines.getLast().isEmpty() || text.replace("\r\n", "").contains("\n"))
      throw new Rejected(lines.size(), "each line ends with CR LF");
    for (var i = 0; i < lines.size() - 1; i++) {
      if (lines.get(i).length() != 80)
        throw new Rejected(i + 1, "%d columns".formatted(lines.get(i).length()));
    }
  }

  static List<Demand> read(byte[] file) throws Rejected {
    return new StrictReader(file).read();
  }

  private List<Demand> read() throws Rejected {
    var start = take(START, "a start record to 00008080");
    if (start.group(1).equals("00008080"))
      throw new Rejected(at, "the sender is the payee's customer unit, not the bank");
    while (looking(OPEN) != null) {
      assignment();
    }
    prove(take(END, "an end record"), 1, at, demands);
    if (at != lines.size() - 1)
      throw new Rejected(at + 1, "more after the end");
    return demands;
  }

  private void assignment() throws Rejected {
    var first = at;
    var open = take(OPEN, "");
    var inside = new ArrayList<Demand>();
    while (looking(ITEM_1) != null) {
      inside.add(demand(open, inside.isEmpty() ? 0 : inside.getLast().number()));
    }
    var close = take(CLOSE, "the assignment's end");
    if (!close.group(1).equals(open.group(1)))
      throw new Rejected(at, "the end of another kind of assignment");
    prove(close, 2, at - first, inside);
    if (!close.group(6).equals(ddmmyy(last(inside))))
      throw new Rejected(at, "the last due date does not prove");
    demands.addAll(inside);
  }

  private Demand demand(MatchResult open, int before) throws Rejected {
    var item1 = take(ITEM_1, "");
    var line = at;
    var number = Integer.parseInt(item1.group(2));
    if (number <= before)
      throw new Rejected(line, "transaction %d after %d".formatted(number, before));
    if (item1.group(1).equals("93") != open.group(1).equals("36"))
      throw new Rejected(line, "type %s in such an assignment".formatted(item1.group(1)));
    var item2 = take(ITEM_2, "amount item 2");
    if (!item2.group(1).equals(item1.group(1)) || !item2.group(2).equals(item1.group(2)))
      throw new Rejected(at, "amount item 2 of another transaction");
    return new Demand(item1.group(1), line, open.group(3), Integer.parseInt(open.group(2)), number,
        day(item1.group(3)), Long.parseLong(item1.group(4)), item1.group(5),
        notice(item1.group(2)));
  }

  private String notice(String transaction) throws Rejected {
    var rows = new StringBuilder();
    for (var row = looking(ROW); row != null; row = looking(ROW)) {
      if (!row.group(1).equals(transaction) || row.group(4).isBlank())
        throw new Rejected(at + 1, "a specification line of another transaction, or empty");
      rows.append(rows.isEmpty() ? "" : "|").append(row.group(4).strip());
      at++;
    }
    return rows.toString();
  }

  /// Counts, sum and earliest date; their groups begin at one place in one end record and another in the other.
  private void prove(MatchResult end, int first, int records, List<Demand> inside)
      throws Rejected {
    if (Long.parseLong(end.group(first)) != inside.size())
      throw new Rejected(at, "%d transactions".formatted(inside.size()));
    if (Long.parseLong(end.group(first + 1)) != records)
      throw new Rejected(at, "%d records".formatted(records));
    if (Long.parseLong(end.group(first + 2)) != inside.stream().mapToLong(Demand::ore).sum())
      throw new Rejected(at, "the sum does not prove");
    if (inside.isEmpty() || !end.group(first + 3).equals(ddmmyy(earliest(inside))))
      throw new Rejected(at, "the first due date does not prove");
  }

  private @Nullable MatchResult looking(Pattern pattern) {
    var match = pattern.matcher(lines.get(at));
    return match.matches() ? match.toMatchResult() : null;
  }

  private MatchResult take(Pattern pattern, String wanted) throws Rejected {
    var match = looking(pattern);
    at++;
    if (match == null)
      throw new Rejected(at, "wanted " + wanted);
    return match;
  }

  private LocalDate day(String ddmmyy) throws Rejected {
    try {
      return LocalDate.of(2000 + Integer.parseInt(ddmmyy.substring(4)),
          Integer.parseInt(ddmmyy.substring(2, 4)), Integer.parseInt(ddmmyy.substring(0, 2)));
    } catch (DateTimeException noSuchDay) {
      throw new Rejected(at, "no such day: " + ddmmyy);
    }
  }

  private static LocalDate earliest(List<Demand> some) {
    return some.stream().map(Demand::due).min(LocalDate::compareTo).orElseThrow();
  }

  private static LocalDate last(List<Demand> some) {
    return some.stream().map(Demand::due).max(LocalDate::compareTo).orElseThrow();
  }

  private static String ddmmyy(LocalDate day) {
    return "%02d%02d%02d".formatted(day.getDayOfMonth(), day.getMonthValue(),
        day.getYear() % 100);
  }
}
