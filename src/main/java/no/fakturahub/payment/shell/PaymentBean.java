package no.fakturahub.payment.shell;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Refused;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The bean `routes/take-bank-files.camel.yaml` asks.
@Component("payment")
class PaymentBean {

  private static final Logger LOG = LoggerFactory.getLogger(PaymentBean.class);

  private final BankFiles files;
  private final List<BankFormat> formats;
  private final Booking booking;
  private final Sellers sellers;
  private final int maxBytes;

  PaymentBean(BankFiles files, List<BankFormat> formats, Booking booking, Sellers sellers,
      @Value("${hub.intake.max-bytes}") int maxBytes) {
    this.files = files;
    this.formats = formats;
    this.booking = booking;
    this.sellers = sellers;
    this.maxBytes = maxBytes;
  }

  /// Keeps the file, proves the whole of it, and books every payment in it or none.
  ///
  /// @return what was done, for the log
  /// @throws Refused when it does not prove; nothing of it is booked then
  public String take(@Body InputStream body, @Header("CamelFileName") @Nullable String name,
      @Header("partner") @Nullable String partner) throws IOException {
    var called = name == null ? "bank file" : name;
    var file = files.keep(called, partner, bytes(body, called));
    var done = file.isBooked()
        ? "%s was booked before, as %s".formatted(called, file.name())
        : book(file);
    LOG.info(done);
    return done;
  }

  private String book(BankFile file) throws IOException {
    var agreements = sellers.all().stream().map(sellers::kidAgreement).toList();
    var format = formats.stream().filter(one -> one.isOf(file.bytes())).findFirst().orElseThrow();
    try {
      return booking.book(file, format, format.prove(file, agreements), agreements);
    } catch (Refused refused) {
      files.refuse(file);
      throw refused;
    }
  }

  private byte[] bytes(InputStream body, String name) throws IOException {
    var bytes = body.readNBytes(maxBytes + 1);
    if (bytes.length == 0)
      throw new Refused("EMPTY", name);
    if (bytes.length > maxBytes)
      throw new Refused("TOO_LARGE", "%s, > %d".formatted(name, maxBytes));
    return bytes;
  }
}
