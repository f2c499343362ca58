package no.fakturahub.event.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.AnyInvoice;
import no.fakturahub.Shop;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryChanged;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.event.Event;
import no.fakturahub.event.Events;
import no.fakturahub.event.Kind;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.invoice.InvoiceIssued;
import no.fakturahub.invoice.Step;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.SomeEvents;
import no.fakturahub.parked.MessageParked;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.PaymentWaits;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaimPaid;
import no.fakturahub.payment.WrittenOff;
import org.junit.jupiter.api.Test;

/// Every kind of event, as it is sent, by `docs/event.schema.json`.
class EnvelopeTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final UUID ID = UUID.randomUUID();
  private static final Payment MONEY = new Payment(Shop.SELLER.account(), "000100016",
      new Money(-12_500), Shop.TODAY, "10", "12345678903");

  @Test
  void everyKindIsAsTheSchemaSaysAndTellsNothingOfAPerson() throws IOException {
    var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(Path.of("docs/event.schema.json")));
    var all = all();

    assertThat(all.stream().map(Event::kind).distinct()).containsExactlyInAnyOrder(Kind.values());
    for (var event : all) {
      var sent = Envelope.write("urn:test", ID, NOW, event);
      assertThat(schema.validate(sent, InputFormat.JSON)).as(sent).isEmpty();
      assertThat(schema.validate(sent.replace("\"data\":{", "\"data\":{},\"not\":{"),
          InputFormat.JSON)).as(event.kind() + " without its data").isNotEmpty();
      assertThat(sent).doesNotContain(Shop.COMPANY.name(), "Kari", "12345678903");
    }
  }

  private static List<Event> all() {
    var invoice = AnyInvoice.of(new Random(5));
    var note = SomeEvents.wholeCredit(invoice, 90001);
    var claim = SideClaim.of(invoice.id(), SideClaim.Kind.FEE, new Money(3_800), Shop.TODAY, ID);
    var all = new ArrayList<>(List.of(Events.of(new InvoiceIssued(invoice)),
        Events.of(new InvoiceIssued(note)), Events.of(new InvoiceApproved(invoice)),
        Events.of(new InvoiceCredited(invoice, note)),
        Events.of(new PaymentMatched(ID, MONEY, invoice, Shop.TODAY)),
        Events.of(new SideClaimPaid(ID, MONEY, claim, invoice, Shop.TODAY)),
        Events.of(new WrittenOff(ID, invoice, new Money(10), Rule.PERSON, Shop.TODAY)),
        Events.of(new PaymentWaits(ID, MONEY, "PAYMENT_UNKNOWN"), Shop.SELLER.orgNumber()),
        Events.of(new PaymentWaits(ID, MONEY, "PAYMENT_UNKNOWN"), null),
        Events.of(new MessageParked(ID, "ORDER_CHANGED")), Events.test(ID)));
    Stream.of(Step.values()).flatMap(step -> Events.of(step, invoice).stream()).forEach(all::add);
    Stream.of(DeliveryState.values()).flatMap(state -> Events.of(changed(state, invoice), invoice)
        .stream()).forEach(all::add);
    return all;
  }

  private static DeliveryChanged changed(DeliveryState state, Invoice invoice) {
    return new DeliveryChanged(
        new Delivery(ID, invoice.id(), 1, state, Channel.EMAIL, "<m@hub>", "kari@example.no", NOW,
            NOW),
        new Report(Says.HANDED_OVER, "k", NOW, "Kari", new byte[0]));
  }
}
