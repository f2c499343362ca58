package no.fakturahub.routing.shell;

import no.fakturahub.parked.LeftOutside;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The beans that the templates fetch files by.
@Configuration(proxyBeanMethods = false)
class Doors {

  @Bean("arrival-renamed")
  Arrival<?> renamed(LeftOutside outside, @Value("${hub.intake.max-bytes}") long mostBytes) {
    return new Arrival<>(outside, mostBytes);
  }

  @Bean("arrival-watched")
  Arrival<?> watched(LeftOutside outside, @Value("${hub.intake.max-bytes}") long mostBytes) {
    return new WatchedArrival<>(outside, mostBytes);
  }

  @Bean("door")
  Door door(LeftOutside outside) {
    return new Door(outside);
  }
}
