package no.fakturahub.avtalegiro.shell;

import java.util.UUID;
import no.fakturahub.avtalegiro.Errand;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The bean `routes/*-avtalegiro.camel.yaml` ask.
@Component("avtalegiro")
class AvtaleGiroBean {

  private final Collecting collecting;
  private final FileTable files;
  private final Ending ending;
  private final Showing showing;

  AvtaleGiroBean(Collecting collecting, FileTable files, Ending ending, Showing showing) {
    this.showing = showing;
    this.collecting = collecting;
    this.files = files;
    this.ending = ending;
  }

  public void deliver(@Header("deliveryId") UUID delivery, @Header("invoiceId") UUID invoice) {
    showing.deliver(delivery, invoice);
  }

  /// The file the errand brings to the bank, the same on every try, under its name on the bank's server; nothing when
  /// there is nothing for it to bring.
  public byte @Nullable [] collect(Exchange exchange, @Header("errand") String errand) {
    var file = collecting.collect(Errand.parse(errand)).orElse(null);
    if (file == null)
      return null;
    exchange.getMessage().setHeader("giroFile", file.id());
    exchange.getMessage().setHeader(Exchange.FILE_NAME, file.folder() + "/" + file.name());
    return file.bytes();
  }

  public void left(@Header("giroFile") UUID file) {
    ending.left(files.find(file));
  }
}
