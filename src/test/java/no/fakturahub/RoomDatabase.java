package no.fakturahub;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/// The whole hub's tables in a database of their own, for tests of one room that import it. No
/// configuration by itself, or the hub's own tests would find it.
public class RoomDatabase {

  @Bean
  public DataSource database() {
    return TestDatabase.migrated();
  }

  @Bean
  JdbcTransactionManager transactions(DataSource database) {
    return new JdbcTransactionManager(database);
  }

  @Bean
  JdbcClient client(DataSource database) {
    return JdbcClient.create(database);
  }

  @Bean
  JsonMapper json() {
    return new JsonMapper();
  }
}
