package no.fakturahub.command;

import java.nio.file.Path;
import java.util.List;
import no.fakturahub.invoice.Seller;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/// The configuration that `serve` would run with, read without starting anything.
final class Configured {

  private final Binder binder;

  private Configured(Binder binder) {
    this.binder = binder;
  }

  static Configured read() {
    var environment = new StandardEnvironment();
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return new Configured(Binder.get(environment));
  }

  List<Seller> sellers() {
    return binder.bind("hub.sellers", Bindable.listOf(Seller.class)).orElse(List.of());
  }

  Path routes() {
    return folder("hub.routes", "./routes");
  }

  Path stylesheets() {
    return folder("hub.mapping.stylesheets", "./xslt");
  }

  private Path folder(String setting, String otherwise) {
    return Path.of(binder.bind(setting, String.class).orElse(otherwise));
  }
}
