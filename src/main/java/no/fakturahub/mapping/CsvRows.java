package no.fakturahub.mapping;

import java.util.ArrayList;
import java.util.List;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// The rows of a CSV file. A row that cannot be read costs its own line only: reading goes on at the next.
final class CsvRows {

  /// A cell in quotes that goes on longer than this has lost its closing quote.
  private static final int MOST_LINES = 50;

  /// Beyond this many rows that cannot be read, it is not the file it is taken for.
  private static final int MOST_FLAWS = 1_000;

  /// @param key the first cell, which names the order; missing when that cannot be told
  record Row(long line, String raw, List<String> cells, @Nullable String key,
      @Nullable String flaw) {}

  private final CsvLines lines;
  private final char separator;
  private final List<String> names;
  private final String header;
  private final Limits limits;
  private int flaws;

  CsvRows(CsvLines lines, Limits limits) {
    this.lines = lines;
    this.limits = limits;
    var first = lines.next();
    if (first == null)
      throw new Refused("MAPPING_EMPTY", "No line at all");
    this.separator = separator(first.text());
    this.header = first.text();
    this.names = names(first);
  }

  String header() {
    return header;
  }

  List<String> names() {
    return names;
  }

  @Nullable
  Row next() {
    var line = lines.next();
    while (line != null && line.flaw() == null && isBlank(line.text())) {
      line = lines.next();
    }
    return line == null ? null : row(line);
  }

  private boolean isBlank(String text) {
    return text.chars().allMatch(c -> c == separator || Character.isWhitespace(c));
  }

  private Row row(CsvLines.Line first) {
    var cells = new CsvCells(separator, limits.cellLength());
    var taken = new ArrayList<CsvLines.Line>(List.of(first));
    var flaw = first.flaw();
    var complete = cells.feed(first.text());
    while (flaw == null && !complete) {
      var more = taken.size() < MOST_LINES ? lines.next() : null;
      if (more == null) {
        flaw = "has a quote that is never closed";
      } else {
        taken.add(more);
        flaw = more.flaw();
        complete = cells.feed(more.text());
      }
    }
    flaw = flaw == null ? cells.flaw() : flaw;
    if (flaw != null)
      return torn(taken, flaw);
    return whole(taken, cells.cells());
  }

  private Row whole(List<CsvLines.Line> taken, List<String> cells) {
    var raw = String.join("\n", taken.stream().map(CsvLines.Line::text).toList());
    var flaw = cells.size() == names.size()
        ? null
        : "has %d cells, the header has %d".formatted(cells.size(), names.size());
    return new Row(taken.getFirst().number(), raw, cells, cells.getFirst().strip(), flaw);
  }

  private Row torn(List<CsvLines.Line> taken, String flaw) {
    if (++flaws > MOST_FLAWS)
      throw new Refused("MAPPING_CSV_ROW",
          "More than %d rows cannot be read".formatted(MOST_FLAWS));
    taken.reversed().stream().limit(taken.size() - 1).forEach(lines::pushBack);
    var first = taken.getFirst();
    var cut = first.text().indexOf(separator);
    var key = cut < 0 ? "\"" : first.text().substring(0, cut);
    return new Row(first.number(), first.text(), List.of(), key.contains("\"") ? null : key.strip(),
        flaw);
  }

  /// The one that is most often in the header, which is the one line that has no text of the sender's customers.
  private static char separator(String header) {
    var best = ';';
    for (var candidate : new char[]{';', '\t', ','}) {
      if (count(header, candidate) > count(header, best))
        best = candidate;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private List<String> names(CsvLines.Line first) {
    var cells = new CsvCells(separator, limits.cellLength());
    var whole = cells.feed(first.text());
    var found = cells.cells().stream().map(String::strip).toList();
    if (!whole || cells.flaw() != null || first.flaw() != null || found.size() < 2)
      throw new Refused("MAPPING_CSV_HEADER", "Line 1: no column names between ; , or tabs");
    if (found.size() > limits.cells())
      throw new Refused("MAPPING_TOO_LARGE", "More than %d columns".formatted(limits.cells()));
    if (found.stream().anyMatch(String::isEmpty)
        || found.stream().distinct().count() < found.size())
      throw new Refused("MAPPING_CSV_HEADER",
          "Line 1: each column needs a name of its own: " + String.join(" | ", found));
    return found;
  }
}
