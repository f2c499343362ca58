package no.fakturahub.payment.shell;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever books payments takes turns, on however many nodes, so that no two see the same amount as still owed.
@Component
class Turn {

  private final JdbcClient db;

  Turn(JdbcClient db) {
    this.db = db;
  }

  /// Held until the caller's transaction ends.
  @Transactional(propagation = Propagation.MANDATORY)
  void take() {
    db.sql("select one from payment_turn for update").query(Integer.class).single();
  }
}
