package no.fakturahub.routing.shell;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.shell.ParkedParts;
import org.apache.camel.Exchange;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Camel with the templates' beans, and someone behind `direct:take-orders` who notes what comes.
@Import({ParkedParts.class, Doors.class, DoorLeases.class})
class TemplatesHub {

  static final String TAKE = """
      - route:
          id: take-orders
          routeConfigurationId: durable
          from:
            uri: direct:take-orders
            steps:
              - bean: { ref: taker, method: take }
      """;

  static final String TAKE_BANK_FILES = TAKE.replace("take-orders", "take-bank-files");

  static String route(String name) throws IOException {
    return Files.readString(Path.of("routes/" + name + ".camel.yaml"));
  }

  /// The machine may be busy.
  static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
  }

  @Bean
  Taker taker(JdbcClient database) {
    return new Taker(database);
  }

  record Taken(String name, byte[] bytes, Map<String, Object> headers) {}

  /// Takes what comes, and refuses the file whose name says so.
  public static final class Taker {

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final JdbcClient database;
    private volatile boolean mended;
    private volatile boolean databaseGoes;

    Taker(JdbcClient database) {
      this.database = database;
    }

    void mendedNow() {
      mended = true;
    }

    void databaseIsGone() {
      databaseGoes = true;
    }

    public void take(Exchange exchange) {
      var name = String.valueOf(exchange.getMessage().getHeader(Exchange.FILE_NAME));
      var bytes = requireNonNull(exchange.getMessage().getBody(byte[].class));
      taken.add(new Taken(name, bytes, exchange.getMessage().getHeaders()));
      if (databaseGoes)
        database.sql("drop table parked").update();
      if (name.startsWith("bad") && !mended)
        throw new Refused("ORDER_SELLER_UNKNOWN", name);
    }
  }
}
