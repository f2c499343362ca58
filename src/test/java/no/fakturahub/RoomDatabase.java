package no.fakturahub;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/// The whole hub's tables in a database of their own, for tests of one room that import it. No
/// configuration by itself, or the hub's own tests would find it.
public class RoomDatabase {

  @Bean
  public DataSource database() {
    var database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
        + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    Flyway.configure().dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();
    return database;
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
