package no.fakturahub.report.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.fakturahub.kernel.Money;
import no.fakturahub.report.Sheet;
import no.fakturahub.report.Sheets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// CSV, XLSX with cells of their own types, and PDF.
@Component
class SheetFiles implements Sheets {

  private static final int LONGEST_NAME = 31;

  @Override
  public void write(Sheet sheet, Kind kind, OutputStream to) {
    try {
      switch (kind) {
        case CSV -> to.write(sheet.csv().getBytes(StandardCharsets.UTF_8));
        case XLSX -> xlsx(sheet, to);
        case PDF -> SheetPdf.write(sheet, to);
      }
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }

  private static void xlsx(Sheet sheet, OutputStream to) throws IOException {
    try (var book = new Workbook(to, "Fakturahub", "1.0");
        var page = book.newWorksheet(sheet.title().substring(0,
            Math.min(LONGEST_NAME, sheet.title().length())))) {
      for (var column = 0; column < sheet.headings().size(); column++) {
        page.value(0, column, sheet.headings().get(column));
        page.style(0, column).bold().set();
      }
      for (var row = 0; row < sheet.rows().size(); row++) {
        for (var column = 0; column < sheet.headings().size(); column++) {
          put(page, row + 1, column, sheet.rows().get(row).get(column));
        }
      }
      page.freezePane(0, 1);
    }
  }

  private static void put(Worksheet page, int row, int column, Object cell) {
    switch (cell) {
      case Money sum -> {
        page.value(row, column, sum.kroner());
        page.style(row, column).format("#,##0.00").set();
      }
      case LocalDate day -> {
        page.value(row, column, day);
        page.style(row, column).format("yyyy-mm-dd").set();
      }
      case Long number -> page.value(row, column, number);
      default -> page.value(row, column, cell.toString());
    }
  }
}
