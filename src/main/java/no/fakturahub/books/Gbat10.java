package no.fakturahub.books;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.books.BookFile.Told;
import no.fakturahub.kernel.Cells;
import no.fakturahub.ledger.PostingLine;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import org.jspecify.annotations.Nullable;

/// Writes the books as GBAT10, which Tripletex imports: a line of 28 columns for each line of a
/// voucher, amounts with VAT, which the importing system reckons (column 27, T).
///
/// The columns are those that users of Tripletex' import tell of; the format's own description was
/// not to be had, and nothing has been imported anywhere. Windows-1252 is our choice: no source tells
/// the encoding. Vouchers are numbered within the file.
public final class Gbat10 {

  private static final int COLUMNS = 28;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Gbat10() {}

  public static void write(BookFile file, OutputStream to) {
    var number = new AtomicInteger();
    file.period().accept(told -> {
      number.incrementAndGet();
      told.posting().lines().forEach(line -> put(to, row(number.get(), told, line)));
    });
  }

  private static String row(int number, Told told, PostingLine line) {
    var posting = told.posting();
    var cells = new ArrayList<@Nullable Object>(Collections.nCopies(COLUMNS, null));
    set(cells, 1, "GBAT10");
    set(cells, 2, number);
    set(cells, 3, posting.date().format(DateTimeFormatter.BASIC_ISO_DATE));
    set(cells, 5, posting.date().getMonthValue());
    set(cells, 6, posting.date().getYear());
    set(cells, 7, line.account());
    switch (line) {
      case OnAccount(_, _, var code) -> set(cells, 8, code == null ? "0" : code);
      case OnCustomer _ -> {
        var customer = posting.customer();
        set(cells, 8, "0");
        set(cells, 10, plain(customer.id()));
        set(cells, 12, plain(customer.name()));
        set(cells, 13, plain(customer.address().street()));
        set(cells, 14, plain(customer.address().postalCode()));
        set(cells, 15, plain(customer.address().city()));
      }
    }
    set(cells, 21, plain(posting.text()));
    set(cells, 27, "T");
    set(cells, 28, line.amount());
    return Cells.line(cells);
  }

  private static void set(ArrayList<@Nullable Object> cells, int column, @Nullable Object value) {
    cells.set(column - 1, value);
  }

  /// The format knows no quotation marks.
  private static String plain(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[;\\r\\n]", " ");
  }

  private static void put(OutputStream to, String text) {
    try {
      to.write(text.getBytes(WINDOWS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
