package no.fakturahub.efaktura.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.fakturahub.Shop;
import no.fakturahub.efaktura.DetailsLink;
import no.fakturahub.efaktura.DetailsLink.Opened;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What a consumer meets behind the link in the net bank.
@NullUnmarked
@EfakturaTest
class DetailsPagesTest {

  private static final AtomicLong NUMBERS = new AtomicLong(40_000);

  @Autowired
  DetailsLinks links;
  @Autowired
  DetailsSettings settings;
  @Autowired
  Invoices invoices;
  @Autowired
  TransactionTemplate transaction;

  @Test
  void theLinkShowsTheInvoiceAndIsKeptOutOfEverywhereElse() throws Exception {
    var invoice = issued();

    var page = get(links.to(invoice));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<h1>Faktura " + invoice.number(), "Nordlys");
    assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(header(page, "X-Robots-Tag")).isEqualTo("noindex, nofollow");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none'")
        .endsWith("frame-ancestors 'none'");
  }

  @Test
  void afterItsTimeThePageIsGoneAndSaysSo() throws Exception {
    var ours = new DetailsLink(settings.bytes());
    var page = get(at(ours.token(issued().id(), Instant.now().minusSeconds(1))));

    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("lang=\"nb\"", "Fakturaen vises ikke lenger", "16 måneder");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void aLinkThatIsNotOursOpensNothing() throws Exception {
    var theirs = new DetailsLink(List.of(new byte[32]));
    var token = theirs.token(issued().id(), Instant.now().plusSeconds(60));

    for (var wrong : List.of(token, "abc", "..%2F..%2Fetc")) {
      var page = get(at(wrong));
      assertThat(page.statusCode()).as(wrong).isIn(404, 400);
      assertThat(page.body()).as(wrong).doesNotContain("Nordlys");
    }
  }

  @Test
  void aPageIsServedForSixteenMonthsFromTheDueDateAndALinkIsTheSameOnEveryTry() {
    var invoice = invoice();
    assertThat(invoice.due()).isEqualTo(LocalDate.of(2026, 12, 7));

    var until = Instant.parse("2028-04-07T22:00:00Z");
    assertThat(DetailsLinks.until(invoice)).isEqualTo(until);
    assertThat(links.to(invoice)).isEqualTo(links.to(invoice));
    assertThat(links.of(invoice)).hasValue(links.to(invoice));
    assertThat(opened(invoice, until.minusSeconds(1)))
        .isEqualTo(new Opened.Invoice(invoice.id()));
    assertThat(opened(invoice, until)).isEqualTo(new Opened.Expired());
  }

  @Test
  void withoutAKeyNoLinkIsMadeAndNoneOpens() {
    var none = new DetailsLinks(new DetailsSettings(URI.create("https://hub.example"), List.of(),
        "'none'"), Clock.systemUTC());

    assertThatThrownBy(() -> none.to(invoice())).isInstanceOfSatisfying(Refused.class,
        why -> assertThat(why.code()).isEqualTo("EFAKTURA_DETAILS_SETTINGS"));
    assertThat(none.of(invoice())).isEmpty();
    assertThat(none.open("A".repeat(76))).isEqualTo(new Opened.Forged());
  }

  private Opened opened(Invoice invoice, Instant now) {
    var token = links.to(invoice).getPath().substring("/details/".length());
    return new DetailsLinks(settings, Clock.fixed(now, ZoneOffset.UTC)).open(token);
  }

  private Invoice issued() {
    var invoice = invoice();
    transaction.executeWithoutResult(_ -> invoices.issue(invoice));
    return invoice;
  }

  private static Invoice invoice() {
    return Shop.order("D").invoiced(UUID.randomUUID(), Shop.SELLER, NUMBERS.incrementAndGet(),
        Shop.TODAY);
  }

  private URI at(String token) {
    return URI.create(settings.address() + "/details/" + token);
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }

  private static String header(HttpResponse<String> page, String name) {
    return page.headers().firstValue(name).orElse("");
  }
}
