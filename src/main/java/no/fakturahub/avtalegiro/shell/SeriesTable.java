package no.fakturahub.avtalegiro.shell;

import java.time.LocalDate;
import no.fakturahub.avtalegiro.Series;
import no.fakturahub.avtalegiro.shell.AvtaleGiroSettings.Agreement;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The numbers of assignments and transmissions. Taken in a transaction that rolls back, a number was never taken.
@Component
class SeriesTable {

  private final JdbcClient db;

  SeriesTable(JdbcClient db) {
    this.db = db;
  }

  private void begin(String name, int last) {
    db.sql("insert into avtalegiro_series (name, last_number) values (?, ?) on conflict do nothing")
        .params(name, last).update();
  }

  /// No one else collects for this seller's account until the transaction ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeTurn(Seller seller, Agreement agreement) {
    begin(assignments(seller), agreement.lastAssignment());
    begin(transmissions(agreement.customerUnit()), agreement.lastTransmission());
    db.sql("select last_number from avtalegiro_series where name = ? for update")
        .param(assignments(seller)).query(Integer.class).single();
  }

  /// @throws Refused when the number was used within twelve months and a day
  @Transactional(propagation = Propagation.MANDATORY)
  public int nextAssignment(Seller seller, LocalDate today) {
    var number = next(assignments(seller));
    db.sql("select max(made_on) from avtalegiro_file where account = ? and assignment = ?")
        .params(seller.account().value(), number).query(LocalDate.class).optional()
        .filter(used -> !Series.isFree(used, today)).ifPresent(used -> {
          throw new Refused("AVTALEGIRO_NUMBER_USED",
              "%s, %d, %s".formatted(seller.account().spaced(), number, used));
        });
    return number;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public int nextTransmission(String customerUnit) {
    return next(transmissions(customerUnit));
  }

  private int next(String name) {
    var last = db.sql("select last_number from avtalegiro_series where name = ? for update")
        .param(name).query(Integer.class).single();
    db.sql("update avtalegiro_series set last_number = ? where name = ?")
        .params(Series.after(last), name).update();
    return Series.after(last);
  }

  private static String assignments(Seller seller) {
    return "account " + seller.account();
  }

  private static String transmissions(String customerUnit) {
    return "unit " + customerUnit;
  }
}
