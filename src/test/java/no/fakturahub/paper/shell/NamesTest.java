package no.fakturahub.paper.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Vat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

/// Names that are not Norwegian, on paper.
class NamesTest {

  private final Paper paper = new Paper();

  @ParameterizedTest
  @ValueSource(strings = {"Øyvind Åsæther", "Áŋŋel Ođđačálli", "Łukasz Wąsik-Żółć",
      "Ελένη Παπαδοπούλου", "Наталія Ковальчук", "Nguyễn Thị Hằng", "Þórður Ægisson",
      "Şükrü Işık", "Ķēniņš Ģirts"})
  void isDrawnAsItIsWritten(String name) throws IOException {
    var pdf = named(name);

    assertThat(text(pdf)).contains(PaperText.bare(name));
    assertThat(content(pdf)).doesNotContain("/ActualText");
  }

  @ParameterizedTest
  @CsvSource({"محمد, mḥmd", "李明, lǐmíng", "עמוס, ʻmws", "გიორგი, giorgi", "प्रिया, priyā",
      "มานี, mānī"})
  void isWrittenInLatinLettersAndKeptAsItWas(String name, String latin) throws IOException {
    var pdf = named(name);

    assertThat(text(pdf)).contains(latin).doesNotContain("?");
    assertThat(content(pdf)).contains("/ActualText",
        new String(name.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
  }

  @Test
  void whatNoScriptWritesIsAQuestionMark() throws IOException {
    assertThat(text(named("Kari 😀"))).contains("Kari?");
  }

  @Test
  void aLongTextOfOtherLettersStaysWithinItsColumn() throws IOException {
    var line = Samples.line("木".repeat(400), "1", "EA", "100", Vat.standard("25"));
    var pdf = paper.of(Samples.invoice(Samples.NORDLYS, Samples.company(), List.of(line),
        List.of(), null));

    assertThat(text(pdf)).contains("mù").contains("100,0025%100,00");
  }

  private byte[] named(String name) {
    return paper.of(Samples.simple(Samples.called(Samples.company(), name, null)));
  }

  private static String text(byte[] pdf) {
    return String.join("", PaperText.pages(pdf));
  }

  /// A tab is escaped in a string of PDF (ISO 32000-1 § 7.3.4.2).
  private static String content(byte[] pdf) throws IOException {
    try (var reader = new PdfReader(pdf)) {
      return new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1)
          .replace("\\t", "\t");
    }
  }
}
