package no.fakturahub.paper.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// What a reader finds in a PDF.
public final class PaperText {

  private PaperText() {}

  /// The text of each page, without any spaces: a reader's program guesses them from the gaps.
  public static List<String> pages(byte[] pdf) {
    try (var reader = new PdfReader(pdf)) {
      var extractor = new PdfTextExtractor(reader);
      var pages = new ArrayList<String>();
      for (var page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(bare(extractor.getTextFromPage(page)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String bare(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }

  static long images(byte[] pdf) {
    try (var reader = new PdfReader(pdf)) {
      var images = 0;
      for (var i = 0; i < reader.getXrefSize(); i++) {
        if (reader.getPdfObject(i) instanceof PRStream stream
            && PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE)))
          images++;
      }
      return images;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
