package no.fakturahub.payment.shell;

import java.util.Set;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.TwoPeople;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/// Which decisions two people make: those that give money up or send it back.
@Component
class FourEyesRule {

  /// @param all for every seller
  /// @param sellers for these, by organisation number
  @ConfigurationProperties("hub.four-eyes")
  record Settings(@DefaultValue("false") boolean all, @DefaultValue Set<String> sellers)
      implements
        TwoPeople {

    @Override
    public boolean isFor(Seller seller) {
      return all || sellers.contains(seller.orgNumber().value());
    }
  }

  private final Settings settings;
  private final Sellers sellers;
  private final MoneyAtHand money;

  FourEyesRule(Settings settings, Sellers sellers, MoneyAtHand money) {
    this.settings = settings;
    this.sellers = sellers;
    this.money = money;
  }

  boolean isFor(Decision decision) {
    return switch (decision) {
      case Decision.Refund(var payment, _) ->
        isFor(money.payment(payment).payment().account());
      case Decision.GiveBack(var invoice, _) -> settings.isFor(money.invoice(invoice).seller());
      case Decision.WriteOff(var invoice, _) -> settings.isFor(money.invoice(invoice).seller());
      case Decision.Settle _,Decision.Clear _,Decision.Seen _,Decision.SetOff _,Decision.Undo _ ->
        false;
    };
  }

  private boolean isFor(AccountNumber account) {
    return sellers.all().stream().filter(one -> one.account().equals(account))
        .anyMatch(settings::isFor);
  }
}
