package no.fakturahub.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.CsvRows.Row;
import org.jspecify.annotations.Nullable;

/// Consecutive rows with the same first cell are one order. An order with a row that cannot be read is bad as a
/// whole, and so are its neighbours where it cannot be told whose row it is: no order is invoiced in part.
final class CsvRecords extends Reading {

  private final Intake in;
  private final CsvLines lines;
  private final Limits limits;
  private @Nullable CsvRows rows;
  private @Nullable Row ahead;
  private @Nullable String doubt;

  CsvRecords(Intake in, Limits limits) {
    this.in = in;
    this.lines = new CsvLines(in);
    this.limits = limits;
  }

  @Override
  String place() {
    return "line " + Math.max(1, lines.number());
  }

  @Override
  @Nullable
  OrderRecord read() {
    if (rows == null) {
      rows = new CsvRows(lines, limits);
      ahead = rows.next();
    }
    if (ahead == null)
      return null;
    in.recordStarts();
    var group = new ArrayList<Row>();
    var flaw = doubt;
    doubt = null;
    for (var key = ahead.key(); ahead != null && belongs(ahead, key, group); ahead = rows.next()) {
      flaw = flaw == null ? flaw(ahead) : flaw;
      doubt = ahead.key() == null ? flaw(ahead) : null;
      if (group.size() < limits.rows())
        group.add(ahead);
      else
        flaw = "goes on for more than %d rows".formatted(limits.rows());
    }
    return record(group, flaw);
  }

  private static boolean belongs(Row row, @Nullable String key, List<Row> group) {
    return group.isEmpty() || row.key() == null || Objects.equals(row.key(), key);
  }

  private static @Nullable String flaw(Row row) {
    return row.flaw() == null ? null : "Line %d %s".formatted(row.line(), row.flaw());
  }

  private OrderRecord record(List<Row> group, @Nullable String flaw) {
    var place = "line " + group.getFirst().line();
    var original = (Objects.requireNonNull(rows).header() + "\n"
        + String.join("\n", group.stream().map(Row::raw).toList()) + "\n")
        .getBytes(StandardCharsets.UTF_8);
    return flaw == null
        ? new OrderRecord.Good(nextNumber(), place, XmlText.of(to -> write(group, to)), original)
        : new OrderRecord.Bad(nextNumber(), place, new Refused("MAPPING_CSV_ROW", flaw), original);
  }

  private void write(List<Row> group, XMLStreamWriter to) throws XMLStreamException {
    var names = Objects.requireNonNull(rows).names();
    to.writeStartElement("rows");
    for (var row : group) {
      to.writeStartElement("row");
      to.writeAttribute("line", Long.toString(row.line()));
      for (var i = 0; i < names.size(); i++) {
        to.writeStartElement("cell");
        to.writeAttribute("name", names.get(i));
        to.writeCharacters(row.cells().get(i));
        to.writeEndElement();
      }
      to.writeEndElement();
    }
    to.writeEndElement();
  }
}
