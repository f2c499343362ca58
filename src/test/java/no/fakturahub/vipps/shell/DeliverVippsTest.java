package no.fakturahub.vipps.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.sandbox.sms.Phones;
import no.fakturahub.sandbox.sms.Phones.Message;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// From `deliver` by `deliver-vipps` to the phone, and from the phone to the payment.
@NullUnmarked
@VippsTest
@Import(DeliverVippsTest.Planned.class)
@TestPropertySource(properties = {"hub.delivery.channels.consumers=VIPPS",
    "hub.delivery.channels.organisations=VIPPS", "hub.delivery.first-pause=100ms",
    "spring.datasource.url=${test.database}"})
class DeliverVippsTest {

  /// Every invoice is delivered, as in the whole hub.
  @ComponentScan(basePackages = "no.fakturahub.delivery.shell", useDefaultFilters = false,
      includeFilters = @Filter(type = FilterType.REGEX,
          pattern = ".*\\.(Planning|DeliveryBean|KnownAccounts|Dispatch|DeliverTask)"))
  static class Planned {}

  private static final byte[] EHF = "<ehf/>".getBytes(StandardCharsets.UTF_8);

  @Autowired
  Street street;
  @Autowired
  Invoices invoices;
  @Autowired
  Deliveries deliveries;
  @Autowired
  Phones phones;
  @Autowired
  VippsReach reach;
  @Autowired
  CamelContext camel;

  @BeforeEach
  void open() throws Exception {
    street.relent();
    if (camel.getRoute("deliver") != null)
      return;
    var loader = PluginHelper.getRoutesLoader(camel);
    for (var id : List.of("errors", "deliver", "deliver-vipps")) {
      loader.loadRoutes(
          ResourceHelper.resolveResource(camel, "file:routes/" + id + ".camel.yaml"));
    }
    camel.addRoutes(new RouteBuilder() {
      @Override
      public void configure() {
        from("direct:make-ehf").process(it -> invoices.keep(
            it.getMessage().getHeader("invoiceId", UUID.class), Document.EHF, EHF))
            .setBody(constant(EHF));
      }
    });
  }

  @Test
  void thePhoneGetsAmountDateAndLinkAndPayingProvesThatItArrived() {
    var invoice = street.invoice(kari("412 34 567", Language.NB));
    comesTo(invoice, DeliveryState.HANDED_OVER);

    var message = messages("4741234567").getLast();
    assertThat(message.text()).isEqualTo(
        "Nordlys Handel AS: Faktura %d, kr 125,00, forfall 7. desember 2026. Se og betal: %s"
            .formatted(invoice.number(), street.link(invoice)));

    street.inApp(street.click(invoice), "approve");
    comesTo(invoice, DeliveryState.ACCEPTED);
    assertThat(street.paid(invoice)).isEqualTo(125_00);
    assertThat(street.story(invoice)).anyMatch(it -> it.startsWith("ACCEPTED Vipps: kr 125.00"));
  }

  @Test
  void itIsInTheCustomersLanguageAndComesOnceThoughTheAnswerWasLost() {
    street.post("/sandbox/sms/trouble", "{\"to\":\"4790000002\",\"status\":500,\"lost\":true}");

    var invoice = street.invoice(kari("+47 900 00 002", Language.EN));
    comesTo(invoice, DeliveryState.HANDED_OVER);

    assertThat(messages("4790000002")).singleElement().extracting(Message::text).asString()
        .contains("Invoice ", "kr 125.00", "due 7 December 2026", "See and pay: http");
  }

  @Test
  void aNumberThatTheGatewayRefusesIsForAPerson() {
    street.post("/sandbox/sms/trouble", "{\"to\":\"4790000003\",\"status\":400,\"lost\":false}");

    var invoice = street.invoice(kari("90000003", Language.NB));

    comesTo(invoice, DeliveryState.REFUSED);
    assertThat(street.story(invoice)).last().asString().contains("SMS_REFUSED");
    assertThat(messages("4790000003")).isEmpty();
  }

  @Test
  void whoHasNoMobileNumberIsACertainNo() {
    var nobody = street.invoice(kari(null, Language.NB));
    var home = street.invoice(kari("22 00 00 00", Language.NB));

    assertThat(reach.channel()).isEqualTo(Channel.VIPPS);
    assertThat(reach.of(nobody)).isEqualTo(new Reachability.No("no mobile number"));
    assertThat(reach.of(home))
        .isEqualTo(new Reachability.No("not a Norwegian mobile number: '22 00 00 00'"));
    assertThat(reach.of(street.invoice()))
        .isEqualTo(new Reachability.No("not a private person in Norway"));
    assertThat(reach.of(street.invoice(kari("90000004", Language.NB))))
        .isEqualTo(new Reachability.Yes("+47 900 00 004"));
  }

  private static Customer kari(@Nullable String phone, Language language) {
    return new Customer("2001", "Kari Nordmann", null, null,
        new Address("Fjellveien 3", "5019", "Bergen", "NO"), null, phone, language, null);
  }

  private List<Message> messages(String to) {
    return phones.all().stream().filter(message -> message.to().equals(to)).toList();
  }

  private DeliveryState state(Invoice invoice) {
    return deliveries.of(invoice.id()).map(Delivery::state).orElseThrow();
  }

  private void comesTo(Invoice invoice, DeliveryState state) {
    street.comesInTime(() -> state(invoice) == state);
  }
}
