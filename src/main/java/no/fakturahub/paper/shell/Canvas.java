package no.fakturahub.paper.shell;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// One page of A4 to draw on. Points, counted from the left and from the top.
///
/// @param palette the seller's colours, for those who draw
record Canvas(PdfContentByte page, Palette palette) {

  static final float HEIGHT = PageSize.A4.getHeight();
  static final float LEFT = 51;
  static final float RIGHT = PageSize.A4.getWidth() - 51;

  /// How text looks: the distance between its lines goes with its size.
  record Style(Typeface face, float size, Color colour) {

    static Style plain(float size) {
      return new Style(Typeface.REGULAR, size, Palette.INK);
    }

    static Style quiet(float size) {
      return new Style(Typeface.REGULAR, size, Palette.QUIET);
    }

    static Style bold(float size) {
      return new Style(Typeface.BOLD, size, Palette.INK);
    }

    Style in(Color other) {
      return new Style(face, size, other);
    }

    float leading() {
      return size * 1.38f;
    }

    List<String> wrap(String text, float width) {
      return Wrap.lines(text, face, size, width);
    }
  }

  /// One line of text whose letters stand between `top` and one leading below.
  void text(Style style, float x, float top, String text) {
    draw(PdfContentByte.ALIGN_LEFT, style, x, top, style.face().clean(text));
  }

  /// One line that ends at `right`. What is wider than `width` is drawn smaller, never cut: it may
  /// be money.
  void textTo(Style style, float right, float top, float width, String text) {
    var shown = style.face().clean(text);
    var wide = style.face().width(shown, style.size());
    var size = wide <= width ? style.size() : style.size() * width / wide;
    draw(PdfContentByte.ALIGN_RIGHT, new Style(style.face(), size, style.colour()), right,
        top + style.size() - size, shown);
  }

  /// One line that goes no further than `width`: drawn smaller when it must be.
  void textWithin(Style style, float x, float top, float width, String text) {
    textTo(style, x + Math.min(width, style.face().width(style.face().clean(text), style.size())),
        top, width, text);
  }

  /// One line, cut with an ellipsis where it would go further: for what stands whole elsewhere.
  void textCut(Style style, float x, float top, float width, String text) {
    var lines = style.wrap(text, width);
    text(style, x, top, lines.size() == 1 ? lines.getFirst() : lines.getFirst() + " …");
  }

  /// @return where the next line would begin
  float lines(Style style, float x, float top, List<String> lines) {
    var y = top;
    for (var line : lines) {
      text(style, x, y, line);
      y += style.leading();
    }
    return y;
  }

  void rule(Color colour, float weight, float fromX, float toX, float y) {
    page.setColorStroke(colour);
    page.setLineWidth(weight);
    page.moveTo(fromX, HEIGHT - y);
    page.lineTo(toX, HEIGHT - y);
    page.stroke();
  }

  void box(Color colour, float x, float top, float width, float height) {
    page.setColorFill(colour);
    page.roundRectangle(x, HEIGHT - top - height, width, height, 4);
    page.fill();
  }

  void bar(Color colour, float x, float top, float width, float height) {
    page.setColorFill(colour);
    page.rectangle(x, HEIGHT - top - height, width, height);
    page.fill();
  }

  void image(Image image, float x, float top) {
    image.setAbsolutePosition(x, HEIGHT - top - image.getScaledHeight());
    page.addImage(image);
  }

  /// What is shown in other letters than it was written in is still found, read out and copied as it
  /// was written (ISO 32000-1 § 14.9.4).
  private void draw(int align, Style style, float x, float top, String text) {
    var shown = style.face().shown(text);
    var isWrittenOtherwise = !shown.equals(text);
    if (isWrittenOtherwise) {
      var written = new PdfDictionary();
      written.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
      page.beginMarkedContentSequence(PdfName.SPAN, written, true);
    }
    page.beginText();
    page.setColorFill(style.colour());
    page.setFontAndSize(style.face().font(), style.size());
    page.showTextAligned(align, shown, x, HEIGHT - top - style.size(), 0);
    page.endText();
    if (isWrittenOtherwise)
      page.endMarkedContentSequence();
  }
}
