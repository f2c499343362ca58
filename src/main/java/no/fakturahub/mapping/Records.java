package no.fakturahub.mapping;

import java.io.InputStream;
import java.util.Iterator;

/// Cuts what a sender sent into single orders, one at a time, so that memory holds one order and never the file.
///
/// - CSV: consecutive rows whose first cell is the same are one order:
///   `<rows><row line="2"><cell name="…">…</cell>…</row>…</rows>`.
/// - JSON: one object, an array of them, or `{"orders": […]}`; in the vocabulary of XPath's `json-to-xml`
///   (XPath and XQuery Functions and Operators 3.1, §17.4.2), numbers as the sender wrote them.
/// - XML: one document, or the children of a root named `orders`.
public final class Records {

  private final Limits limits;

  public Records(Limits limits) {
    this.limits = limits;
  }

  /// Nothing is read before the first record is asked for. Closing the stream is for the caller.
  ///
  /// @throws java.io.UncheckedIOException from the iterator, when the stream itself fails: try again
  public Iterator<OrderRecord> read(InputStream bytes, Syntax syntax) {
    var in = new Intake(bytes, limits, syntax);
    return switch (syntax) {
      case CSV -> new CsvRecords(in, limits);
      case JSON -> new JsonRecords(in, limits);
      case XML -> new XmlRecords(in, limits);
    };
  }
}
