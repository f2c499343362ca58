package no.fakturahub.avtalegiro;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.avtalegiro.file.GiroText;
import no.fakturahub.avtalegiro.file.Specification;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// The invoice as the payer's bank shows it: the whole of what bokføringsforskriften §§ 5-1-1 and 5-1-2 want said, on
/// one page of 42 rows and 80 columns, or not at all.
public final class Notice {

  private static final int AMOUNT = 24;
  private static final int TEXT = Specification.WIDTH - AMOUNT;

  private final Invoice invoice;
  private final Money claimed;
  private final NoticeWords words;
  private final List<String> rows = new ArrayList<>();

  private Notice(Invoice invoice, Money claimed) {
    this.invoice = invoice;
    this.claimed = claimed;
    this.words = new NoticeWords(invoice.buyer().language());
  }

  /// @param claimed what the bank debits; less than what was to pay where some of it is paid or credited
  /// @return nothing when the invoice does not fit the page
  public static Optional<Specification> of(Invoice invoice, Money claimed) {
    return new Notice(invoice, claimed).page();
  }

  /// For an invoice that does not fit the page, and comes by another channel: what it is about.
  static Specification inShort(Invoice invoice, Money claimed) {
    var notice = new Notice(invoice, claimed);
    notice.head();
    notice.toPay();
    return new Specification(
        notice.rows.subList(0, Math.min(notice.rows.size(), Specification.MOST_ROWS)));
  }

  private Optional<Specification> page() {
    head();
    rows.add("");
    invoice.lines().forEach(this::line);
    invoice.charges().forEach(charge -> amount(charge.reason(), words.money(charge.amount())));
    invoice.totals().vat().forEach(this::vat);
    toPay();
    if (invoice.note() != null)
      invoice.note().lines().forEach(this::text);
    return rows.size() > Specification.MOST_ROWS
        ? Optional.empty()
        : Optional.of(new Specification(rows));
  }

  private void head() {
    var seller = invoice.seller();
    text(words.text("invoice", Long.toString(invoice.number()), seller.name()));
    text(joined(seller.address().street(), seller.address().postalCode() + " "
        + seller.address().city(),
        words.text("org", seller.orgNumber().spaced())
            + (seller.vatRegistered() ? " MVA" : ""),
        seller.foretaksregisteret() ? words.text("registered") : null));
    var buyer = invoice.buyer();
    text(joined(words.text("buyer") + ": " + buyer.name(), buyer.address().street(),
        buyer.address().postalCode() + " " + buyer.address().city(),
        words.text("customer", buyer.id())));
    text(words.text("dates", words.date(invoice.issued()), words.date(invoice.delivered()),
        words.date(invoice.due())));
    var order = invoice.references().order();
    if (order != null)
      text(words.text("reference") + ": " + order);
    text(words.text("pay", invoice.kid().value(), seller.account().spaced()));
  }

  private void toPay() {
    var payable = invoice.totals().payable();
    amount(words.text("payable"), words.money(payable));
    if (!claimed.equals(payable))
      amount(words.text("claimed"), words.money(claimed));
  }

  private void line(Line line) {
    var many = "%s %s à %s".formatted(words.number(line.quantity()),
        words.unit(line.unit()),
        words.number(line.unitPrice()));
    var allowance = line.allowance();
    amount("%s, %s%s".formatted(line.name(), many,
        allowance == null ? "" : " - " + words.money(allowance.amount())),
        words.money(line.net()));
    if (line.description() != null)
      line.description().lines().forEach(this::text);
  }

  private void vat(VatSubtotal subtotal) {
    var vat = subtotal.vat();
    var of = words.money(subtotal.taxable());
    var reason = vat.reason();
    var text = reason != null
        ? words.text("none", "", of, reason)
        : words.text(vat.rate().isZero() ? "zero" : "vat",
            words.number(vat.rate().percent()), of);
    amount(text, words.money(subtotal.tax()));
  }

  /// An amount stands at the right end of the last of its rows.
  private void amount(String text, String amount) {
    var wrapped = wrapped(text, TEXT - 1);
    rows.addAll(wrapped.subList(0, wrapped.size() - 1));
    var last = wrapped.getLast();
    rows.add(last + " ".repeat(Specification.WIDTH - last.length() - amount.length()) + amount);
  }

  private void text(String text) {
    rows.addAll(wrapped(text, Specification.WIDTH));
  }

  private static List<String> wrapped(String text, int width) {
    var left = GiroText.of(text).strip();
    var rows = new ArrayList<String>();
    while (left.length() > width) {
      var blank = left.lastIndexOf(' ', width);
      var end = blank > 0 ? blank : width;
      rows.add(left.substring(0, end).stripTrailing());
      left = left.substring(end).stripLeading();
    }
    rows.add(left);
    return rows;
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
