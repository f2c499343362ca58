package no.fakturahub.reminder.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.reminder.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each invoice and each seller is followed up by itself: the trouble of one is said, and is nobody else's.
@RemindedSeller
@Import(FollowedUp.class)
class RemindingAloneTest {

  private static final Seller NOT_SET_UP = new Seller(new OrgNumber("974761076"), "Ukjent AS",
      Shop.SELLER.address(), true, true, Shop.SELLER.account(), Shop.SELLER.kid(), 14, 1,
      "faktura@ukjent.example", null, null, null);

  @Autowired
  FollowedUp shop;
  @Autowired
  JdbcClient db;

  @BeforeEach
  void begin() {
    shop.begin();
  }

  /// The next test begins on the first day again, knows of no files of later ones, and reckons all that there is.
  @AfterEach
  void leaveNothing() {
    db.sql("delete from allocation where ore = -16300").update();
    db.sql("update bank_file set received_at = timestamp with time zone '2026-11-23 09:00:00+00'")
        .update();
  }

  /** As an older hub laid what went back: nobody can have paid less than nothing. */
  @Test
  void whatCannotBeReckonedOfOneInvoiceIsSaidAndHoldsNoOtherBack() throws Exception {
    var broken = shop.delivered(OwnCustomer.consumer());
    var whole = shop.delivered(OwnCustomer.consumer());
    shop.paid(broken, 125_00);
    db.sql("""
        insert into allocation (id, payment_id, invoice_id, target, ore, rule, score, lies_from,
          allocated_at) select ?, payment_id, invoice_id, target, -16300, rule, score, lies_from,
          allocated_at from allocation where invoice_id = ?""")
        .params(UUID.randomUUID(), broken.id()).update();
    shop.daysPass(28);

    assertThat(shop.held(broken)).containsExactly(Stop.NOT_RECKONED);
    assertThat(shop.reminders().approve(List.of(broken.id(), whole.id()), "Kari"))
        .extracting(one -> one.letter() == null, one -> one.held())
        .containsExactly(tuple(true, List.of(Stop.NOT_RECKONED)), tuple(false, List.of()));
    shop.sent(whole, 1);
  }

  @Test
  void oneSellersTroubleHoldsNoOthersRemindersBack() {
    var invoice = shop.delivered(OwnCustomer.consumer());
    shop.daysPass(28);

    new Daily(new Both(NOT_SET_UP, Shop.SELLER), shop.reminders()).run(_ -> true);

    shop.sent(invoice, 1);
  }

  private record Both(Seller first, Seller second) implements Sellers {

    @Override
    public Optional<Seller> find(OrgNumber number) {
      return all().stream().filter(one -> one.orgNumber().equals(number)).findFirst();
    }

    @Override
    public List<Seller> all() {
      return List.of(first, second);
    }
  }
}
