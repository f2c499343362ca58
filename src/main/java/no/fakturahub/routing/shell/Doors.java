package no.fakturahub.routing.shell;

import no.fakturahub.parked.LeftOutside;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The beans that the templates fetch files by.
@Configuration(proxyBeanMethods = false)
class Doors {

  @Bean("arrival-renamed")
  Arrival<?> renamed(DoorLeases leases, LeftOutside outside,
      @Value("${hub.intake.max-bytes}") long mostBytes) {
    return new Arrival<>(leases, outside, mostBytes);
  }

  @Bean("arrival-watched")
  Arrival<?> watched(DoorLeases leases, LeftOutside outside,
      @Value("${hub.intake.max-bytes}") long mostBytes) {
    return new WatchedArrival<>(leases, outside, mostBytes);
  }

  @Bean("one-node")
  OneNode oneNode(DoorLeases leases) {
    return new OneNode(leases);
  }

  @Bean("door")
  Door door(LeftOutside outside) {
    return new Door(outside);
  }
}
