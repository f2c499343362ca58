package no.fakturahub.routing.shell;

import com.jcraft.jsch.JSch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.stereotype.Component;

/// Before each SFTP connection, JSch tries whether this JVM can do the key exchanges it knows. Of these it
/// offers a few only; trying the others too costs a second of computing for nothing (sntrup761 above all).
@Component
class KeyExchanges implements CamelContextConfiguration {

  private static final String TRIED = "CheckKexes";
  private static final String OFFERED = "kex";

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    JSch.setConfig(TRIED, names(TRIED).stream().filter(names(OFFERED)::contains)
        .collect(Collectors.joining(",")));
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {}

  private static List<String> names(String setting) {
    return Arrays.asList(JSch.getConfig(setting).split(","));
  }
}
