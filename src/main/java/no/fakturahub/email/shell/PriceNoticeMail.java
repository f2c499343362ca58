package no.fakturahub.email.shell;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.UUID;
import no.fakturahub.agreement.PriceNotice;
import no.fakturahub.agreement.PriceNotices;
import no.fakturahub.email.shell.MailText.Fact;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Money;
import no.fakturahub.paper.Phrases;
import org.apache.camel.Header;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The bean `routes/tell-of-prices.camel.yaml` asks. A notice has an id as a delivery has.
@Component("priceNoticeMail")
class PriceNoticeMail {

  private final ObjectProvider<PriceNotices> notices;
  private final Sellers sellers;
  private final Mail mail;

  PriceNoticeMail(ObjectProvider<PriceNotices> notices, Sellers sellers, Mail mail) {
    this.notices = notices;
    this.sellers = sellers;
    this.mail = mail;
  }

  public MimeMessage write(@Header("deliveryId") UUID id) throws MessagingException {
    var notice = notices.getObject().find(id).orElseThrow();
    var seller = sellers.find(notice.seller()).orElseThrow();
    return mail.of(id, seller, notice.customer(), text(notice, seller));
  }

  private static MailText text(PriceNotice notice, Seller seller) {
    var words = Phrases.in(notice.customer().language());
    var name = OneLine.of(seller.name());
    var facts = new ArrayList<Fact>();
    for (var price : notice.prices()) {
      facts.add(new Fact(price.what(), words.text("mail.prices.change",
          kroner(price.was(), words), kroner(price.becomes(), words)), null));
    }
    facts.add(new Fact(words.text("mail.prices.by"), percent(notice.factor()), null));
    facts.add(new Fact(words.text("mail.prices.why"), notice.evidence(), null));
    return new MailText(words, OneLine.of(words.text("mail.prices.subject", notice.number(), name)),
        words.text("mail.prices.here", notice.number(), words.date(notice.from())), facts, "",
        words.text("mail.prices.vat"), name);
  }

  private static String kroner(BigDecimal each, Phrases words) {
    return words.money(Money.ofKroner(each));
  }

  private static String percent(BigDecimal factor) {
    return factor.subtract(BigDecimal.ONE).movePointRight(2).setScale(2, RoundingMode.HALF_UP)
        .toPlainString().replace('.', ',') + " %";
  }
}
