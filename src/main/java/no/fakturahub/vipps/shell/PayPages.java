package no.fakturahub.vipps.shell;

import java.net.URI;
import java.util.UUID;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Till;
import no.fakturahub.vipps.Attempt;
import no.fakturahub.vipps.Attempt.End;
import no.fakturahub.vipps.Bill;
import no.fakturahub.vipps.Click;
import no.fakturahub.vipps.PayWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where a customer pays an invoice: a page that lasts, behind a name that cannot be guessed. It
/// needs no script, tells no other site where the customer came from, and is kept by nobody.
@Controller
@RequestMapping("/pay/{token}")
class PayPages {

  private static final Logger LOG = LoggerFactory.getLogger(PayPages.class);

  private final PageTable pages;
  private final PayDesk desk;
  private final Invoices invoices;
  private final Till till;
  private final Payments payments;
  private final VippsSettings settings;
  private final ChargeDesk charges;

  PayPages(PageTable pages, PayDesk desk, Invoices invoices, Till till, Payments payments,
      VippsSettings settings, ChargeDesk charges) {
    this.pages = pages;
    this.desk = desk;
    this.invoices = invoices;
    this.till = till;
    this.payments = payments;
    this.settings = settings;
    this.charges = charges;
  }

  @GetMapping
  String page(@PathVariable("token") String token,
      @RequestParam(name = "lang", defaultValue = "") String lang,
      @RequestParam(name = "said", defaultValue = "") String said, Model model) {
    return show(token, lang, said, model);
  }

  @PostMapping("/vipps")
  ResponseEntity<Void> pay(@PathVariable("token") String token) {
    return switch (click(invoice(token).id())) {
      case Click.GoOn(var page) -> to(page);
      case Click.NothingOwed _,Click.Drawn _ -> to(here(token, ""));
      case Click.NotByVipps _ -> to(here(token, "?said=not-by-vipps"));
      case Click.Busy _ -> to(here(token, "?said=busy"));
    };
  }

  /// The customer returns, whatever became of it: Vipps is asked.
  @GetMapping("/back")
  String back(@PathVariable("token") String token, Model model) {
    return show(token, "", outcome(invoice(token).id()), model);
  }

  @GetMapping("/invoice.pdf")
  ResponseEntity<byte[]> document(@PathVariable("token") String token) {
    var pdf = invoices.document(invoice(token).id(), Document.PDF).orElseThrow(PayPages::notHere);
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, Document.PDF.mimeType())
        .header("X-Content-Type-Options", "nosniff").header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(pdf);
  }

  private String show(String token, String lang, String said, Model model) {
    var invoice = invoice(token);
    var words = PayWords.in(language(lang, invoice));
    model.addAttribute("token", token);
    model.addAttribute("bill",
        Bill.of(invoice, payments.paid(invoice.id()), payments.owed(invoice),
            till.owed(invoice).minus(payments.owed(invoice))));
    model.addAttribute("words", words);
    model.addAttribute("said", said.matches("busy|not-by-vipps|waiting|thanks|not-made")
        ? said
        : "");
    model.addAttribute("byVipps", settings.of(invoice.seller().orgNumber()).isPresent());
    model.addAttribute("drawn", charges.coming(invoice.id())
        .map(charge -> words.text("drawn", words.date(charge.due()))).orElse(""));
    model.addAttribute("hasPdf", invoices.document(invoice.id(), Document.PDF).isPresent());
    return "pay";
  }

  /// Nobody knows whether it was done, or we are to wait: the page says so, and the task finds out.
  private Click click(UUID invoice) {
    try {
      return desk.click(invoice);
    } catch (RuntimeException notNow) {
      LOG.warn("A customer wanted to pay {}: {}", invoice, notNow.toString());
      return new Click.Busy();
    }
  }

  private String outcome(UUID invoice) {
    try {
      desk.settle(invoice);
    } catch (RuntimeException notNow) {
      LOG.warn("A customer came back to {}: {}", invoice, notNow.toString());
    }
    return desk.latest(invoice).map(PayPages::outcome).orElse("");
  }

  private static String outcome(Attempt attempt) {
    if (attempt.isOpen())
      return "waiting";
    return attempt.end() == End.CAPTURED ? "thanks" : "not-made";
  }

  private Invoice invoice(String token) {
    return pages.invoice(token).flatMap(invoices::find).orElseThrow(PayPages::notHere);
  }

  private static Language language(String lang, Invoice invoice) {
    return switch (lang) {
      case "nb" -> Language.NB;
      case "en" -> Language.EN;
      default -> invoice.buyer().language();
    };
  }

  private static ResponseEntity<Void> to(URI page) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
  }

  private static URI here(String token, String query) {
    return URI.create("/pay/" + token + query);
  }

  private static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
