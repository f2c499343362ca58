package no.fakturahub.paper.shell;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Optional;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Seller;
import no.fakturahub.paper.Phrases;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// An invoice or a credit note as PDF, for people. All it shows comes from the invoice and its totals; it reckons
/// nothing itself.
public final class Paper {

  private final Logos logos = new Logos();

  public byte[] of(Invoice invoice) {
    return of(invoice, Optional.empty());
  }

  /// @param payPage where it can be paid by phone, if it can
  public byte[] of(Invoice invoice, Optional<URI> payPage) {
    var words = Phrases.of(invoice);
    var seller = invoice.seller();
    var foot = new Foot(seller, words);
    var pages = layOut(invoice, payPage, words, foot).pages();
    var out = new ByteArrayOutputStream(32_000);
    try (var document = new Document(PageSize.A4)) {
      var writer = PdfWriter.getInstance(document, out);
      describe(document, writer, invoice, words);
      for (var i = 0; i < pages.size(); i++) {
        document.newPage();
        var canvas = new Canvas(writer.getDirectContent(), Palette.of(seller.colour()));
        pages.get(i).forEach(placed -> placed.block().draw(canvas, placed.top()));
        foot.draw(canvas, i + 1, pages.size());
      }
    }
    return out.toByteArray();
  }

  private Pages layOut(Invoice invoice, Optional<URI> payPage, Phrases words, Foot foot) {
    var columns = Columns.of(invoice);
    var pages = new Pages(masthead(invoice, words), new LaterHead(invoice, words),
        new TableHead(columns, words), foot.top() - 6);
    invoice.lines().forEach(line -> Row.of(line, columns, words).pieces().forEach(pages::add));
    invoice.charges()
        .forEach(charge -> Row.of(charge, columns, words).pieces().forEach(pages::add));
    var remarks = Remarks.of(invoice, words);
    remarks.above().forEach(pages::add);
    var payBox = new PayBox(invoice, words);
    pages.close(new Sums(invoice.totals(), remarks.beside(), words),
        payPage.<Block>map(page -> new ByPhone(page, payBox, words)).orElse(payBox));
    return pages;
  }

  private Masthead masthead(Invoice invoice, Phrases words) {
    Seller seller = invoice.seller();
    return new Masthead(invoice, words, logos.find(seller.logo()));
  }

  private static void describe(Document document, PdfWriter writer, Invoice invoice,
      Phrases words) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setCompressionLevel(PdfStream.BEST_SPEED);
    document.addTitle(words.text("mail.subject", String.valueOf(invoice.number()),
        invoice.seller().name()));
    document.addAuthor(invoice.seller().name());
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(words.locale().toLanguageTag()));
    var day = GregorianCalendar.from(invoice.issued().atStartOfDay(ZoneId.of("Europe/Oslo")));
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(day));
    writer.getInfo().put(PdfName.MODDATE, new PdfDate(day));
  }
}
