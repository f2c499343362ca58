package no.fakturahub;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Vat;
import no.fakturahub.paper.shell.Paper;
import no.fakturahub.paper.shell.PaperText;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// An invoice on paper, by our own layout, against OpenPDF's own with the same words, numbers and
/// two embedded faces: one page, and some pages.
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 3, time = 2)
public class PaperBench {

  @Param({"3", "60"})
  private int lines;

  private final Paper paper = new Paper();
  private Invoice invoice;
  private BaseFont font;
  private BaseFont bold;

  @Setup
  public void manyLines() throws Exception {
    invoice = Samples.invoice(Samples.NORDLYS, Samples.company(),
        IntStream.rangeClosed(1, lines).mapToObj(i -> Samples.line("Kopipapir A4, kartong " + i,
            String.valueOf(i), "XBX", "219.90", Vat.standard("25"))).toList(),
        List.of(), "Takk for handelen!");
    font = font("LiberationSans-Regular.ttf");
    bold = font("LiberationSans-Bold.ttf");
    System.out.printf("%d lines are %d pages%n", lines, PaperText.pages(ours()).size());
  }

  private static BaseFont font(String file) throws Exception {
    try (var in = BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + file)) {
      return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true,
          in.readAllBytes(), null);
    }
  }

  @Benchmark
  public byte[] ours() {
    return paper.of(invoice);
  }

  @Benchmark
  public byte[] plainOpenPdf() {
    var out = new ByteArrayOutputStream(32_000);
    var text = new Font(font, 9.5f);
    var document = new Document(PageSize.A4);
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph("Faktura " + invoice.number(), new Font(bold, 25)));
    document.add(new Paragraph(invoice.buyer().name() + "\n" + invoice.kid() + "\n"
        + invoice.due() + "\n" + invoice.seller().name() + "\n" + invoice.note(), text));
    var table = new PdfPTable(6);
    for (var line : invoice.lines()) {
      for (var cell : new Object[]{line.name(), line.quantity(), line.unit(), line.unitPrice(),
          line.vat().rate(), line.net()}) {
        table.addCell(new Phrase(cell.toString(), text));
      }
    }
    document.add(table);
    document.add(new Paragraph("Å betale NOK " + invoice.totals().payable(), new Font(bold, 13)));
    document.close();
    return out.toByteArray();
  }
}
