package no.fakturahub.customer.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Customers;
import no.fakturahub.customer.Registered;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The customers, a row each.
@Component
class CustomerTable implements Customers {

  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private final JdbcClient db;
  private final Brreg brreg;
  private final Clock clock;

  CustomerTable(JdbcClient db, Brreg brreg, Clock clock) {
    this.db = db;
    this.brreg = brreg;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Outcome keep(OrgNumber seller, Customer customer, @Nullable String group) {
    if (customer.id().length() > 100 || group != null && group.length() > 60)
      throw new Refused("CUSTOMER_ROW",
          "a number has 1–100 characters, and a group of customers 1–60");
    var known = find(seller, customer.id());
    if (known.isPresent() && known.get().customer().equals(customer)
        && Objects.equals(known.get().group(), group))
      return Outcome.SAME;
    if (known.isEmpty())
      db.sql("""
          insert into customer (seller, id, content, changed_at) values (?, ?, '', ?)
          on conflict do nothing""").params(seller.value(), customer.id(), now()).update();
    db.sql("""
        update customer set content = :content, customer_group = :group, changed_at = :now
        where seller = :seller and id = :id""").param("content", JSON.writeValueAsString(customer))
        .param("group", group).param("now", now()).param("seller", seller.value())
        .param("id", customer.id()).update();
    return known.isEmpty() ? Outcome.NEW : Outcome.CHANGED;
  }

  @Override
  public Optional<Kept> find(OrgNumber seller, String id) {
    return db.sql("select * from customer where seller = ? and id = ?").params(seller.value(), id)
        .query(CustomerTable::row).optional();
  }

  @Override
  public List<Kept> of(OrgNumber seller, int most) {
    return db.sql("select * from customer where seller = ? order by id limit ?")
        .params(seller.value(), most).query(CustomerTable::row).list();
  }

  @Override
  public Kept lookUp(OrgNumber seller, String id) {
    var kept = find(seller, id).orElseThrow(() -> new Refused("CUSTOMER_NONE", id));
    var number = kept.customer().orgNumber();
    if (number == null)
      throw new Refused("CUSTOMER_NO_ORG_NUMBER", id);
    var said = brreg.lookUp(number);
    db.sql("update customer set register = ? where seller = ? and id = ?")
        .params(JSON.writeValueAsString(said), seller.value(), id).update();
    return new Kept(kept.customer(), kept.group(), said);
  }

  private Object now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Kept row(ResultSet row, int number) throws SQLException {
    var register = row.getString("register");
    return new Kept(JSON.readValue(row.getString("content"), Customer.class),
        row.getString("customer_group"),
        register == null ? null : JSON.readValue(register, Registered.class));
  }
}
