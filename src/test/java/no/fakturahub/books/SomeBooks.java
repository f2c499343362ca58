package no.fakturahub.books;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.fakturahub.Shop;
import no.fakturahub.books.BookFile.Told;
import no.fakturahub.books.Chart.Account;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.AccountPlans;
import no.fakturahub.ledger.Bookkeeping;
import no.fakturahub.ledger.Posting;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import org.w3c.dom.Element;

/// Books for tests, and what a file made of them says.
final class SomeBooks {

  static final LocalDate FROM = LocalDate.of(2026, 11, 1);
  static final LocalDate TO = LocalDate.of(2026, 11, 30);
  static final Chart CHART = new Chart(
      Map.of(1500, account("1500"), 1920, account("1920"), 2700, account("2740"), 2701,
          account("2740"), 2702, account("2740"), 2703, account("2740"), 3000, account("3000"),
          3100, account("3100"), 3200, account("3200")),
      Map.of("3", 2700, "31", 2701, "32", 2702, "33", 2703));

  private static final Bookkeeping KEEPER = new Bookkeeping(AccountPlans.PLAIN);

  private final List<Told> told = new ArrayList<>();

  private static Account account(String code) {
    return new Account("Konto " + code, "kategori", code);
  }

  SomeBooks with(Invoice invoice) {
    KEEPER.of(invoice).ifPresent(posting -> add(posting, invoice));
    return this;
  }

  SomeBooks paid(Invoice invoice, String kroner, LocalDate on) {
    var payment = new Payment(invoice.seller().account(), invoice.kid().value(),
        Money.ofKroner(kroner), on, "10", null);
    KEEPER.of(new PaymentMatched(UUID.randomUUID(), payment, invoice, on))
        .ifPresent(posting -> add(posting, invoice));
    return this;
  }

  private void add(Posting posting, Invoice invoice) {
    told.add(new Told(posting, invoice.kid(), posting.date()));
  }

  List<Posting> postings() {
    return told.stream().map(Told::posting).toList();
  }

  BookFile file(Chart chart) {
    var balances = new Balances(chart, FROM);
    told.stream().map(Told::posting).filter(one -> !one.date().isAfter(TO))
        .forEach(balances::add);
    return new BookFile(Shop.SELLER, FROM, TO, TO, "1.0", balances,
        taker -> told.stream().filter(one -> !one.posting().date().isBefore(FROM)
            && !one.posting().date().isAfter(TO)).forEach(taker));
  }

  byte[] as(BiConsumer<BookFile, OutputStream> format) {
    var out = new ByteArrayOutputStream();
    format.accept(file(CHART), out);
    return out.toByteArray();
  }

  static Element xml(byte[] file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(file)).getDocumentElement();
  }

  static List<Element> all(Element in, String name) {
    var found = in.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  static String text(Element in, String name) {
    return all(in, name).getFirst().getTextContent();
  }

  /// What stands under a debit or a credit name, debit positive.
  static Money signed(Element in, String before, String after) {
    var debit = all(in, before + "Debit" + after);
    return debit.isEmpty()
        ? Money.ofKroner(all(in, before + "Credit" + after).getFirst().getTextContent()).negate()
        : Money.ofKroner(debit.getFirst().getTextContent());
  }
}
