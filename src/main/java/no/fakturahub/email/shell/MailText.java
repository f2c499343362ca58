package no.fakturahub.email.shell;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.paper.Phrases;
import org.jspecify.annotations.Nullable;

/// What the mail says: what is to be paid, when and how, or what was credited, in the receiver's
/// language.
///
/// @param instead of paying, where there is nothing to pay, or what else is to be known; else empty
/// @param attached what lies beside it
record MailText(Phrases words, String subject, String here, List<Fact> facts, String instead,
    String attached, String seller) {

  /// @param link where the value is an address to go to
  record Fact(String label, String value, @Nullable URI link) {}

  /// @param payPage where it can be paid by a link, if it can
  /// @param page where it can be seen by a link, if it can
  static MailText of(Invoice invoice, Optional<URI> payPage, Optional<URI> page) {
    var words = Phrases.of(invoice);
    var number = String.valueOf(invoice.number());
    var seller = OneLine.of(invoice.seller().name());
    var facts = new ArrayList<>(payment(invoice, words));
    payPage.ifPresent(to -> facts.add(link(words, "mail.link", to)));
    page.ifPresent(to -> facts.add(link(words, "mail.page", to)));
    return new MailText(words, OneLine.of(words.text("mail.subject", number, seller)),
        words.text("mail.here", number, seller), List.copyOf(facts),
        isToBePaid(invoice) ? "" : words.text("pay.nothing"), words.text("mail.attached"), seller);
  }

  private static List<Fact> payment(Invoice invoice, Phrases words) {
    var payable = invoice.totals().payable();
    if (payable.compareTo(Money.ZERO) <= 0)
      return List.of();
    var amount = fact(words, "mail.amount", words.text("currency") + " " + words.money(payable));
    var credits = invoice.credits();
    if (credits != null)
      return List.of(amount, fact(words, "credits", words.text("credits.invoice",
          String.valueOf(credits.number()), words.date(credits.issued()))));
    return List.of(amount, fact(words, "mail.due", words.date(invoice.due())),
        fact(words, "mail.kid", invoice.kid().value()),
        fact(words, "mail.account", invoice.seller().account().spaced()));
  }

  private static boolean isToBePaid(Invoice invoice) {
    return !invoice.isCreditNote() && invoice.totals().payable().compareTo(Money.ZERO) > 0;
  }

  private static Fact fact(Phrases words, String label, String value) {
    return new Fact(words.text(label), value, null);
  }

  private static Fact link(Phrases words, String label, URI to) {
    return new Fact(words.text(label), to.toString(), to);
  }

  /// In plain text.
  String plain() {
    var lines = new ArrayList<>(List.of(words.text("mail.greeting"), "", here, ""));
    facts.forEach(fact -> lines.add("  %-16s %s".formatted(fact.label() + ":", fact.value())));
    if (!instead.isEmpty())
      lines.addAll(facts.isEmpty() ? List.of(instead) : List.of("", instead));
    lines.addAll(List.of("", attached, "", words.text("mail.questions"), "",
        words.text("mail.regards"), seller, ""));
    return String.join("\n", lines);
  }
}
