package no.fakturahub.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fakturahub.customer.Language;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.invoice.Vat;
import no.fakturahub.mapping.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The invoice as a page: every folder under `golden/invoice-to-html` is a case, and what holds for
/// any page. `-Dgolden.write=true` writes what comes out, for review by eye and `git diff`.
class ViewsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/invoice-to-html");
  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());
  private static final Pattern WORD = Pattern
      .compile("<w key=\"([^\"]+)\" nb=\"([^\"]+)\" en=\"([^\"]+)\"/>");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void becomesThePageWeAgreedOn(Path folder) throws Exception {
    var html = new String(view(Files.readAllBytes(folder.resolve("in.xml"))), UTF_8);
    var agreed = folder.resolve("out.html");
    if (Boolean.getBoolean("golden.write"))
      Files.writeString(agreed, html.stripTrailing() + "\n");

    assertThat(html).isEqualToNormalizingWhitespace(Files.readString(agreed));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyoneCanReadIt(Path folder) throws Exception {
    var page = HtmlPage.of(view(Files.readAllBytes(folder.resolve("in.xml"))));

    assertThat(page.root().getDocumentElement().getAttribute("lang")).matches("nb|en");
    assertThat(page.texts("title")).singleElement().asString().isNotBlank();
    assertThat(page.texts("h1")).hasSize(1);
    assertThat(page.texts("main")).hasSize(1);
    assertThat(page.texts("h2")).doesNotContain("").hasSizeGreaterThanOrEqualTo(5);
    assertThat(page.all("th")).allMatch(th -> th.getAttribute("scope").matches("col|row"));
    assertThat(page.all("h3")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void nothingRunsAndNothingIsFetched(Path folder) throws Exception {
    var html = view(Files.readAllBytes(folder.resolve("in.xml")));
    var page = HtmlPage.of(html);

    for (var name : List.of("script", "link", "img", "iframe", "object", "form", "svg", "base"))
      assertThat(page.all(name)).as(name).isEmpty();
    assertThat(page.all("a")).allMatch(a -> a.getAttribute("href").startsWith("mailto:"));
    assertThat(page.texts("style")).singleElement().asString().doesNotContain("url(", "@import");
    assertThat(page.all("*").map(e -> e.getAttributes().getNamedItem("style"))).containsOnlyNulls();
  }

  @Test
  void thePageAndThePaperSayTheSameSums() throws Exception {
    for (var invoice : List.of(Samples.allKinds(), Samples.export())) {
      var words = Phrases.in(invoice.buyer().language());
      var text = HtmlPage.of(view(invoice)).text().replaceAll("[\\s\u00A0]", "");
      invoice.lines().forEach(line -> assertThat(text).contains(bare(words.money(line.net())),
          bare(words.number(line.quantity(), 0)), bare(words.number(line.unitPrice(), 2)),
          bare(words.unit(line.unit()))));
      invoice.totals().vat()
          .forEach(vat -> assertThat(text).contains(bare(words.money(vat.tax()))));
      assertThat(text).contains(bare(words.money(invoice.totals().net())),
          bare(words.text("payable") + words.text("currency")
              + words.money(invoice.totals().payable())),
          bare(words.date(invoice.due())), bare(words.date(invoice.delivered())),
          bare(words.country(invoice.buyer().address().country()).replace("Norge", "")),
          invoice.kid().value());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"</title><script>alert(1)</script>", "<b onclick='x'>&amp;</b> ${x} {1}",
      "\" onmouseover=\"alert(1)", "]]> <!-- -->", "مرحبا", "日本語 😀", "\u202Eright to left",
      "</style><img src=x>", "a\u0085b\u0091"})
  void whateverIsInItIsText(String name) throws Exception {
    var invoice = Samples.invoice(Samples.NORDLYS, Samples.called(Samples.company(), name, null),
        List.of(Samples.line(name, "1", "EA", "100", Vat.standard("25"))), List.of(), name);

    var page = HtmlPage.of(view(invoice));

    assertThat(page.texts("bdi")).filteredOn(text -> text.equals(name)).hasSize(3);
    assertThat(page.all("script").toList()).isEmpty();
    assertThat(page.all("img").toList()).isEmpty();
    assertThat(page.all("b").toList()).isEmpty();
  }

  /// What the paper says too is said in the same words.
  @Test
  void thePageSpeaksAsThePaperDoes() throws IOException {
    var words = WORD.matcher(Files.readString(Path.of("xslt/view/words.xsl"))).results().toList();
    var ours = new Properties();
    for (var word : words) {
      ours.put(word.group(1), word.group(2));
      for (var language : Language.values()) {
        var said = unescaped(word.group(language == Language.NB ? 2 : 3));
        var paper = Phrases.in(language);
        if (word.group(1).startsWith("country."))
          assertThat(said).isEqualTo(paper.country(word.group(1).substring(8)));
        else if (isOnPaper(paper, word.group(1)))
          assertThat(said).as(word.group(1)).isEqualTo(paper.text(word.group(1)));
      }
    }
    assertThat(words).hasSizeGreaterThan(90);
    assertThat(Files.readAllLines(Path.of("src/main/resources/paper/phrases_nb.properties")))
        .filteredOn(line -> line.startsWith("unit."))
        .allMatch(line -> ours.containsKey(line.substring(0, line.indexOf('='))));
  }

  private static boolean isOnPaper(Phrases paper, String key) {
    try {
      return !paper.text(key).contains("{0}");
    } catch (IllegalArgumentException no) {
      return false;
    }
  }

  private static String unescaped(String text) {
    return text.replace("&amp;", "&");
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00A0]", "");
  }

  private static byte[] view(Invoice invoice) {
    return view(InvoiceXml.write(invoice));
  }

  private static byte[] view(byte[] xml) {
    var root = new String(xml, 0, 10, UTF_8);
    return STYLESHEETS.apply(root.startsWith("<reminder")
        ? "view/reminder.xsl"
        : "view/invoice.xsl", xml);
  }

  static Stream<Path> cases() throws IOException {
    try (var folders = Files.list(GOLDEN)) {
      return folders.sorted().toList().stream();
    }
  }
}
