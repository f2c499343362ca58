package no.fakturahub.email.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Vat;
import org.junit.jupiter.api.Test;

class MailTextTest {

  private static final URI PAY = URI.create("https://hub.example/pay/p4y");
  private static final URI SEE = URI.create("https://hub.example/details/t0k-e_n");

  @Test
  void saysWhatIsToBePaidAndHowInWordsAndInHtml() {
    var text = MailText.of(Samples.simple(Samples.consumer(null)), Optional.of(PAY),
        Optional.of(SEE));

    for (var said : List.of(text.plain(), MailHtml.of(text))) {
      assertThat(said).contains("her er faktura 10042 fra Nordlys Handel AS.", "NOK 4\u00A0840,00",
          "07.12.2026", "000100420", "1503 12 34562", PAY.toString(), SEE.toString(),
          "Vennlig hilsen");
    }
    assertThat(MailHtml.of(text)).contains("<html lang=\"nb\">", "<th scope=\"row\"",
        "<a href=\"" + SEE + "\">").doesNotContain("<img", "<script", "src=");
  }

  @Test
  void anEnglishReaderGetsEnglish() {
    var text = MailText.of(Samples.export(), Optional.empty(), Optional.empty());

    assertThat(MailHtml.of(text)).contains("<html lang=\"en\">", "here is invoice", "Amount due")
        .doesNotContain("faktura ", "href");
  }

  @Test
  void aNameIsTextInHtmlToo() {
    var s = Samples.NORDLYS;
    var seller = new Seller(s.orgNumber(), "<img src=x> & \"Sønn\" AS",
        s.address(), true, true, s.account(), s.kid(), 14, 1, s.email(), null, null, null);
    var html = MailHtml.of(MailText.of(Samples.invoice(seller, Samples.company(),
        List.of(Samples.line("Stol", "1", "EA", "100", Vat.standard("25"))), List.of(), null),
        Optional.empty(), Optional.empty()));

    assertThat(html).contains("&lt;img src=x&gt; &amp; &quot;Sønn&quot; AS")
        .doesNotContain("<img");
  }

  @Test
  void whereNothingIsToBePaidNobodyIsAskedTo() {
    var text = MailText.of(Samples.invoice(Samples.NORDLYS, Samples.company(),
        List.of(Samples.line("Retur", "-1", "EA", "100", Vat.standard("25"))), List.of(), null),
        Optional.empty(), Optional.empty());

    assertThat(text.plain()).contains("Fakturaen skal ikke betales.").doesNotContain("KID");
    assertThat(MailHtml.of(text)).contains("Fakturaen skal ikke betales.")
        .doesNotContain("KID", "<table");
  }
}
