package no.fakturahub.payment.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrFile;
import no.fakturahub.ocrgiro.OcrListener;
import no.fakturahub.ocrgiro.OcrProblem;
import no.fakturahub.ocrgiro.OcrRule.Spoils;
import no.fakturahub.ocrgiro.OcrSummary;
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
  private final Booking booking;
  private final Sellers sellers;
  private final int maxBytes;

  PaymentBean(BankFiles files, Booking booking, Sellers sellers,
      @Value("${hub.intake.max-bytes}") int maxBytes) {
    this.files = files;
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
    var called = name == null ? "OCR" : name;
    var file = files.keep(called, partner, bytes(body, called));
    var done = file.isBooked()
        ? "%s was booked before, as %s".formatted(called, file.name())
        : book(file);
    LOG.info(done);
    return done;
  }

  private String book(BankFile file) throws IOException {
    var agreements = sellers.all().stream().map(Seller::kidAgreement).toList();
    try {
      return booking.book(file, prove(file, agreements), agreements);
    } catch (Refused refused) {
      files.refuse(file);
      throw refused;
    }
  }

  private static OcrSummary prove(BankFile file, List<KidAgreement> agreements)
      throws IOException {
    var spoiling = new ArrayList<OcrProblem>();
    var summary = OcrFile.read(new ByteArrayInputStream(file.bytes()), agreements,
        new OcrListener() {
          @Override
          public void problem(OcrProblem problem) {
            if (problem.rule().spoils() == Spoils.FILE)
              spoiling.add(problem);
          }
        });
    if (!spoiling.isEmpty())
      throw refused(file, spoiling.getFirst(), spoiling.size() - 1);
    return summary;
  }

  private static Refused refused(BankFile file, OcrProblem first, int more) {
    return new Refused(first.code(), "%s, linje/line %d, kolonne/column %d: %s%s"
        .formatted(file.name(), first.line(), first.column(), first.detail(),
            more == 0 ? "" : " (+ %d)".formatted(more)));
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
