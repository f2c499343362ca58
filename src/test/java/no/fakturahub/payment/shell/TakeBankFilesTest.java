package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import no.fakturahub.Shop;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.ocrgiro.OcrWriter;
import no.fakturahub.payment.Payments;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// The route `take-bank-files`, alone with the bean it asks.
@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class TakeBankFilesTest {

  private static final String DOOR = "direct:take-bank-files";

  @Autowired
  PaymentBean bean;
  @Autowired
  Payments payments;
  @Autowired
  Books.Issue issue;

  private final DefaultCamelContext camel = new DefaultCamelContext();

  @BeforeEach
  void loadTheRoute() throws Exception {
    camel.getRegistry().bind("payment", bean);
    PluginHelper.getRoutesLoader(camel).loadRoutes(PluginHelper.getResourceLoader(camel)
        .resolveResource("file:" + Path.of("routes/take-bank-files.camel.yaml")));
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  void aFileOnTheRouteIsBookedWhateverItsBodyIs() throws Exception {
    var invoice = issue.invoice();
    var file = new OcrWriter(9001).assignment(Shop.SELLER.account())
        .pay(OcrType.GIRO, LocalDate.of(2026, 11, 20), 125_00, invoice.kid().value(), null).end();

    try (var send = camel.createProducerTemplate()) {
      assertThat(send.requestBodyAndHeaders(DOOR, file.bytes(),
          Map.of("CamelFileName", "OCR.D261120.txt", "partner", "sparebanken"), String.class))
          .isEqualTo("OCR.D261120.txt: 1 payments, kr 125.00, booked; 0 mandates");
      assertThat(send.requestBody(DOOR, new String(file.bytes(), "ISO-8859-1"), String.class))
          .contains("booked before");
    }
    assertThat(payments.of(invoice.id())).hasSize(1);
  }

  @Test
  void aFileThatDoesNotProveStopsTheRouteWithItsReason() throws Exception {
    try (var send = camel.createProducerTemplate()) {
      assertThatThrownBy(() -> send.requestBody(DOOR, "NY000010 is all there is"))
          .hasCauseInstanceOf(Refused.class);
    }
  }
}
