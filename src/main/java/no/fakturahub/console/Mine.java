package no.fakturahub.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.access.Realm;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.payment.Payments.Received;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// What of everything is whoever's who looks.
@Component
class Mine {

  /** What questions to the database ask, with [#narrow]. */
  static final String IS_MINE = "(:everyone or i.seller in (:mine))";
  private static final List<String> NOBODY = List.of("-");

  private final Realm realm;
  private final Sellers sellers;

  Mine(Realm realm, Sellers sellers) {
    this.realm = realm;
    this.sellers = sellers;
  }

  boolean isAll() {
    return realm.isAll();
  }

  boolean holds(OrgNumber seller) {
    return realm.holds(seller);
  }

  List<Seller> sellers() {
    return sellers.all().stream().filter(one -> realm.holds(one.orgNumber())).toList();
  }

  /// Whether money that came on the account is one of these sellers'.
  boolean holds(AccountNumber account) {
    return realm.isAll() || sellers().stream().anyMatch(one -> one.account().equals(account));
  }

  /// As a message carries it.
  String written() {
    return realm.sellers().stream().map(OrgNumber::value).collect(Collectors.joining(","));
  }

  List<String> accounts() {
    return Stream.concat(NOBODY.stream(), sellers().stream().map(one -> one.account().value()))
        .toList();
  }

  List<Received> of(List<Received> payments) {
    return payments.stream().filter(one -> holds(one.payment().account())).toList();
  }

  StatementSpec narrow(StatementSpec question) {
    return question.param("everyone", realm.isAll()).param("mine", realm.isAll()
        ? NOBODY
        : realm.sellers().stream().map(OrgNumber::value).toList());
  }
}
