package no.fakturahub.parked.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import no.fakturahub.TestDatabase;
import no.fakturahub.parked.Reasons;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.spi.PropertiesSource;
import org.apache.camel.spring.SpringCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// The parked room alone: a database in memory, Camel, and the house's own error handling.
@EnableTransactionManagement(proxyTargetClass = true)
@Import({ParkedTable.class, ParkedBean.class, ParkedDesk.class, WayBack.class, Reasons.class})
public class ParkedParts {

  private static final Map<String, String> SETTINGS = Map.of("hub.retry.first-pause", "1",
      "hub.retry.longest-pause", "4");

  public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Bean
  DataSource database() {
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
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Bean(destroyMethod = "stop")
  CamelContext camel(ApplicationContext spring) {
    var camel = new SpringCamelContext(spring);
    var settings = spring.getEnvironment();
    camel.getPropertiesComponent().addPropertiesSource(new PropertiesSource() {
      @Override
      public String getName() {
        return "settings";
      }

      @Override
      public @Nullable String getProperty(String name) {
        return settings.containsProperty(name) ? settings.getProperty(name) : SETTINGS.get(name);
      }
    });
    camel.setAllowUseOriginalMessage(true);
    return camel;
  }

  @Bean
  ProducerTemplate producer(CamelContext camel) {
    return camel.createProducerTemplate();
  }

  /// Adds route texts, the house's own error handling first, and starts.
  public static void load(CamelContext camel, String... routes) {
    try {
      add(camel, "errors", Files.readString(Path.of("routes/errors.camel.yaml")));
      for (var i = 0; i < routes.length; i++) {
        add(camel, "test-" + i, routes[i]);
      }
      camel.start();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void add(CamelContext camel, String name, String text) throws Exception {
    PluginHelper.getRoutesLoader(camel)
        .loadRoutes(ResourceHelper.fromString(name + ".camel.yaml", text));
  }
}
