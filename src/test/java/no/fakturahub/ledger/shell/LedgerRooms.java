package no.fakturahub.ledger.shell;

import org.apache.camel.CamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/// The rooms that booking needs. No `@Configuration`: the whole hub must not find it.
@EnableAutoConfiguration
@ComponentScan({"no.fakturahub.ledger", "no.fakturahub.later", "no.fakturahub.invoice",
    "no.fakturahub.parked"})
@ConfigurationPropertiesScan({"no.fakturahub.ledger", "no.fakturahub.invoice"})
class LedgerRooms {

  static void load(CamelContext camel, String... ids) throws Exception {
    if (!camel.getRoutes().isEmpty())
      return;
    for (var id : ids) {
      PluginHelper.getRoutesLoader(camel).loadRoutes(
          ResourceHelper.resolveResource(camel, "file:routes/" + id + ".camel.yaml"));
    }
  }
}
