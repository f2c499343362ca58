package no.fakturahub.email.shell;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.fakturahub.email.shell.MailText.Fact;
import no.fakturahub.kernel.Money;
import no.fakturahub.paper.Phrases;
import no.fakturahub.reminder.Reminder;

/// What a mail says that reminds of an invoice: what it is about, and what is owed, the invoice, its fee and its
/// interest each by itself (inkassoforskriften § 1-2; Finanstilsynet wants them apart from the principal).
record ReminderText(Reminder reminder, Phrases words) {

  static MailText of(Reminder reminder, String own, Optional<URI> payPage, Optional<URI> page) {
    var words = Phrases.in(reminder.invoice().buyer().language());
    return new ReminderText(reminder, words).text(own, payPage, page);
  }

  private MailText text(String own, Optional<URI> payPage, Optional<URI> page) {
    var invoice = reminder.invoice();
    var seller = OneLine.of(invoice.seller().name());
    var number = String.valueOf(invoice.number());
    var facts = new ArrayList<Fact>();
    amount(facts, "mail.reminder.invoice", invoice.totals().payable());
    amount(facts, "mail.reminder.settled", reminder.settled().negate());
    amount(facts, "mail.reminder.interest", reminder.interest());
    amount(facts, "mail.reminder.compensation", reminder.compensation());
    amount(facts, "mail.reminder.fee", reminder.fee());
    amount(facts, "mail.amount", reminder.payable());
    fact(facts, isLate() ? "mail.reminder.deadline" : "mail.due", words.date(reminder.due()));
    fact(facts, "mail.kid", invoice.kid().value());
    fact(facts, "mail.account", invoice.seller().account().spaced());
    payPage.ifPresent(to -> facts.add(new Fact(words.text("mail.link"), to.toString(), to)));
    page.ifPresent(to -> facts.add(new Fact(words.text("mail.page"), to.toString(), to)));
    var said = own.isBlank()
        ? words.text(isLate() ? "mail.reminder.late" : "mail.reminder.soon", number, seller,
            words.date(invoice.issued()), words.date(invoice.due()))
        : own;
    return new MailText(words, OneLine.of(words.text(subject(), number, seller)), said,
        List.copyOf(facts), words.text("mail.reminder.paid"), words.text("mail.reminder.attached"),
        seller);
  }

  private boolean isLate() {
    return reminder.issued().isAfter(reminder.invoice().due());
  }

  private String subject() {
    if (!isLate())
      return "mail.reminder.subject.soon";
    return reminder.fee().isZero() && reminder.interest().isZero()
        && reminder.compensation().isZero()
            ? "mail.reminder.subject.friendly"
            : "mail.reminder.subject";
  }

  private void amount(List<Fact> facts, String label, Money amount) {
    if (!amount.isZero())
      fact(facts, label, words.text("currency") + " " + words.money(amount));
  }

  private void fact(List<Fact> facts, String label, String value) {
    facts.add(new Fact(words.text(label), value, null));
  }
}
