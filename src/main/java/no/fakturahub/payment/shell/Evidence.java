package no.fakturahub.payment.shell;

import java.util.UUID;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.KnownMoney;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.Receipt;
import org.springframework.stereotype.Component;

/// What a payment did to an invoice, and what proves it, in the invoice's timeline.
@Component
class Evidence {

  private final Timeline timeline;

  Evidence(Timeline timeline) {
    this.timeline = timeline;
  }

  void of(Match match, Receipt receipt) {
    var said = said(receipt);
    switch (match) {
      case Match.Settled settled -> timeline.add(settled.item().invoice(), Step.PAID, said);
      case Match.PaidInPart part -> timeline.add(part.item().invoice(), Step.PART_PAID,
          "%s; kr %s still owed".formatted(said, part.stillOwed()));
      case Match.Overpaid over -> timeline.add(over.item().invoice(), Step.OVERPAID,
          "%s; kr %s too much".formatted(said, over.surplus()));
      case Match.Listed list -> list.parts().forEach(part -> ofPart(part, said,
          "kr %s of it for this by the payer's list".formatted(part.amount())));
      case Match.Suggested sure -> sure.parts().forEach(part -> ofPart(part, said,
          "kr %s of it for this by suggestion %s, score %d".formatted(part.amount(),
              sure.by().why(), sure.by().score())));
      case Match.TakenBack _,Match.GivenBack _,Match.Payout _,Match.OwnTransfer _,Match.Held _,Match.Unknown _ -> {
        // no invoice has a part in it
      }
    }
  }

  private void ofPart(Match.Part part, String said, String why) {
    var paid = part.amount().minus(part.item().beside(part.amount()));
    var left = part.item().remaining().minus(paid);
    timeline.add(part.item().invoice(), left.isZero() ? Step.PAID : Step.PART_PAID,
        "%s; %s; kr %s still owed".formatted(said, why, left));
  }

  void ofSmallDifference(UUID invoice, Money left) {
    timeline.add(invoice, Step.WRITTEN_OFF,
        "kr %s was left; the seller gives up so little".formatted(left));
  }

  void ofBankFee(UUID invoice, Money left, Receipt receipt) {
    timeline.add(invoice, Step.WRITTEN_OFF,
        "kr %s was left; the bank took kr %s on the way, which the seller bears".formatted(left,
            receipt.fee()));
  }

  void ofSameMoney(UUID invoice, Receipt receipt, KnownMoney same) {
    timeline.add(invoice, Step.SAME_MONEY,
        "%s; the same money as %s".formatted(said(receipt), same.evidence()));
  }

  private static String said(Receipt receipt) {
    var payment = receipt.payment();
    var from = payment.debitAccount();
    return "%s: kr %s%s, settled %s".formatted(receipt.telling().evidence(), payment.amount(),
        from == null ? "" : " from account " + spaced(from), payment.settled());
  }

  private static String spaced(String account) {
    return AccountNumber.isOne(account) ? new AccountNumber(account).spaced() : account;
  }
}
