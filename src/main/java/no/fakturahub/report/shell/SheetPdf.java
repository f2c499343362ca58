package no.fakturahub.report.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import no.fakturahub.kernel.Cells;
import no.fakturahub.kernel.Money;
import no.fakturahub.report.Sheet;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// A table on paper: A4 across, its headings on every page, its letters inside (Liberation Sans, SIL OFL 1.1).
final class SheetPdf {

  private static final float SIZE = 9;
  private static final float HEADING = 14;
  private static final float MARGIN = 36;

  private final Sheet sheet;
  private final Font font;
  private final Font bold;

  private SheetPdf(Sheet sheet) throws IOException {
    this.sheet = sheet;
    this.font = new Font(face("LiberationSans-Regular.ttf"), SIZE);
    this.bold = new Font(face("LiberationSans-Bold.ttf"), SIZE);
  }

  static void write(Sheet sheet, OutputStream to) throws IOException {
    var paper = new SheetPdf(sheet);
    var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
    var writer = PdfWriter.getInstance(document, to);
    writer.setCloseStream(false);
    document.addTitle(sheet.title());
    document.open();
    document.add(new Paragraph(sheet.title(),
        new Font(face("LiberationSans-Bold.ttf"), HEADING)));
    document.add(paper.table());
    document.close();
  }

  private PdfPTable table() {
    var table = new PdfPTable(sheet.headings().size());
    table.setWidthPercentage(100);
    table.setSpacingBefore(HEADING);
    table.setHeaderRows(1);
    sheet.headings().forEach(heading -> table.addCell(cell(heading, bold, false)));
    sheet.rows().forEach(row -> row.forEach(cell -> table.addCell(
        cell(told(cell), font, cell instanceof Money || cell instanceof Long))));
    return table;
  }

  private static PdfPCell cell(String text, Font font, boolean number) {
    var cell = new PdfPCell(new Phrase(text, font));
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidthBottom(0.4f);
    cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setPadding(3);
    return cell;
  }

  private static String told(Object cell) {
    return cell instanceof Money sum ? Cells.kroner(sum) : cell.toString();
  }

  private static BaseFont face(String file) throws IOException {
    try (var in = Objects.requireNonNull(
        BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + file))) {
      return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true,
          in.readAllBytes(), null);
    }
  }
}
