package no.fakturahub.parked.shell;

import org.apache.camel.CamelContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// A door that takes messages, the route it calls, and one that splits files for it.
@Import(ParkedParts.class)
class ParkedHub {

  private static final String DOOR = """
      - route:
          id: door
          routeConfigurationId: errors
          from:
            uri: direct:door
            steps:
              - setHeader: { name: partner, expression: { constant: { expression: nordmat } } }
              - bean: { ref: work, method: process }
              - to: { uri: "direct:inner" }
      """;
  private static final String INNER = """
      - route:
          id: inner
          routeConfigurationId: durable
          from:
            uri: direct:inner
            steps:
              - bean: { ref: work, method: inner }
      """;
  private static final String SPLIT = """
      - route:
          id: parts
          routeConfigurationId: errors
          from:
            uri: direct:parts
            steps:
              - split:
                  expression: { tokenize: { token: "\\n" } }
                  steps:
                    - to: { uri: "direct:door" }
      """;

  @Bean
  Work work() {
    return new Work();
  }

  @Bean
  SmartInitializingSingleton routes(CamelContext camel) {
    return () -> ParkedParts.load(camel, DOOR, INNER, SPLIT);
  }
}
