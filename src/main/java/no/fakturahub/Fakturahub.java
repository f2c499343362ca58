package no.fakturahub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The hub: orders in, invoices out, payments matched, books equal.
@SpringBootApplication
public class Fakturahub {

  public static void main(String[] args) {
    SpringApplication.run(Fakturahub.class, args);
  }
}
