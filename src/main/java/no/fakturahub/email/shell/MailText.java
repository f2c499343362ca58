package no.fakturahub.email.shell;

import java.net.URI;
import java.util.Optional;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.paper.Phrases;

/// What the mail says: what is to be paid, when and how, or what was credited, in the receiver's
/// language.
record MailText(String subject, String body) {

  /// @param payPage where it can be paid by a link, if it can
  static MailText of(Invoice invoice, Optional<URI> payPage) {
    var words = Phrases.of(invoice);
    var number = String.valueOf(invoice.number());
    var seller = OneLine.of(invoice.seller().name());
    var subject = words.text("mail.subject", number, seller);
    var body = String.join("\n", words.text("mail.greeting"), "",
        words.text("mail.here", number, seller), "",
        payment(invoice, words) + payPage.map(page -> "\n"
            + fact(words, "mail.link", page.toString())).orElse(""),
        "",
        words.text("mail.attached"), "",
        words.text("mail.questions"), "",
        words.text("mail.regards"), seller, "");
    return new MailText(OneLine.of(subject), body);
  }

  private static String payment(Invoice invoice, Phrases words) {
    var payable = invoice.totals().payable();
    if (payable.compareTo(Money.ZERO) <= 0)
      return words.text("pay.nothing");
    var credits = invoice.credits();
    if (credits != null)
      return String.join("\n",
          fact(words, "mail.amount", words.text("currency") + " " + words.money(payable)),
          fact(words, "credits", words.text("credits.invoice", String.valueOf(credits.number()),
              words.date(credits.issued()))),
          "", words.text("pay.nothing"));
    return String.join("\n",
        fact(words, "mail.amount", words.text("currency") + " " + words.money(payable)),
        fact(words, "mail.due", words.date(invoice.due())),
        fact(words, "mail.kid", invoice.kid().value()),
        fact(words, "mail.account", invoice.seller().account().spaced()));
  }

  private static String fact(Phrases words, String label, String value) {
    return "  %-16s %s".formatted(words.text(label) + ":", value);
  }
}
