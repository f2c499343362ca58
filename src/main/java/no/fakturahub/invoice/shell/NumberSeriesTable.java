package no.fakturahub.invoice.shell;

import no.fakturahub.invoice.NumberSeries;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// One row a seller. Whoever takes a number holds the row until its transaction ends, so two threads leave
/// neither hole nor double.
@Component
class NumberSeriesTable implements NumberSeries, InitializingBean {

  private final JdbcClient db;
  private final Sellers sellers;

  NumberSeriesTable(JdbcClient db, Sellers sellers) {
    this.db = db;
    this.sellers = sellers;
  }

  @Override
  public void afterPropertiesSet() {
    sellers.all().forEach(this::begin);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public long next(Seller seller) {
    var number = seller.orgNumber().value();
    db.sql("update number_series set next_number = next_number + 1 where seller = ?").param(number)
        .update();
    return db.sql("select next_number - 1 from number_series where seller = ?").param(number)
        .query(Long.class).single();
  }

  private void begin(Seller seller) {
    db.sql("""
        insert into number_series (seller, next_number)
        select cast(:seller as varchar), cast(:first as bigint)
        where not exists (select 1 from number_series where seller = :seller)""")
        .param("seller", seller.orgNumber().value()).param("first", seller.firstNumber()).update();
  }
}
