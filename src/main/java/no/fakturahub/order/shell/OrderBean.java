package no.fakturahub.order.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.OrderRecord;
import no.fakturahub.mapping.Records;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.mapping.Syntax;
import no.fakturahub.order.Accepted;
import no.fakturahub.order.AttachmentPolicy;
import no.fakturahub.order.OrderXml;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The bean the order routes ask. Between them travels one order a message: the body is the order alone, in
/// the sender's own syntax, fit to be put right and sent again; header `record` is what was read of it.
@Component("order")
class OrderBean {

  private final ReceivedTable received;
  private final Acceptance acceptance;
  private final Records records;
  private final Stylesheets stylesheets;
  private final int maxBytes;
  private final AttachmentPolicy attachments;

  OrderBean(ReceivedTable received, Acceptance acceptance, Records records,
      Stylesheets stylesheets, @Value("${hub.intake.max-bytes}") int maxBytes,
      AttachmentPolicy attachments) {
    this.received = received;
    this.acceptance = acceptance;
    this.records = records;
    this.stylesheets = stylesheets;
    this.maxBytes = maxBytes;
    this.attachments = attachments;
  }

  /// Keeps the raw bytes before anything else is done with them, and hands them on.
  public byte[] receive(Exchange exchange, @Header("partner") String partner,
      @Header(Exchange.FILE_NAME) @Nullable String name) throws IOException {
    var bytes = read(exchange.getMessage());
    var id = received.keep(partner, name == null ? "(no name)" : name, bytes);
    exchange.getMessage().setHeader("receivedId", id);
    return bytes;
  }

  /// One message an order, read as they are asked for.
  public Iterator<Message> records(Exchange exchange, @Body byte[] file,
      @Header("format") String format) {
    var found = records.read(new ByteArrayInputStream(file), Syntax.of(format));
    return mapped(found, record -> message(exchange, record, file));
  }

  /// A sender that waits for the answer sends one order.
  public void single(Exchange exchange, @Body byte[] body, @Header("format") String format) {
    var found = records.read(new ByteArrayInputStream(body), Syntax.of(format));
    if (!found.hasNext())
      throw new Refused("EMPTY", "no order was found in it");
    exchange.getMessage().setHeader("record", found.next());
    if (found.hasNext())
      throw new Refused("ORDER_ONE_AT_A_TIME", "more than one order was sent");
  }

  /// The sender's order becomes ours.
  public byte[] map(@Header("record") OrderRecord record, @Header("format") String format) {
    return switch (record) {
      case OrderRecord.Good good -> stylesheets.apply("orders/" + format + ".xsl", good.xml());
      case OrderRecord.Bad bad -> throw bad.why();
      case OrderRecord.Broken broken -> throw broken.why();
    };
  }

  public Accepted accept(@Body byte[] orderXml, @Header("partner") String partner,
      @Header("seller") @Nullable String seller, @Header("receivedId") UUID receivedId,
      @Header("onlySellers") @Nullable String only) {
    var order = OrderXml.read(orderXml, partner, seller == null ? null : new OrgNumber(seller));
    if (only != null && !List.of(only.split(",")).contains(order.seller().value()))
      throw new Refused("ORDER_OTHER_SELLER", order.seller().spaced());
    attachments.refuseTooLarge(order);
    return acceptance.accept(order, receivedId);
  }

  private static Message message(Exchange exchange, OrderRecord record, byte[] file) {
    var message = exchange.getMessage().copy();
    message.setHeader("record", record);
    message.setBody(switch (record) {
      case OrderRecord.Good good -> good.original();
      case OrderRecord.Bad bad -> bad.original();
      case OrderRecord.Broken _ -> file;
    });
    return message;
  }

  private byte[] read(Message message) throws IOException {
    try (var in = message.getMandatoryBody(InputStream.class)) {
      var bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes)
        throw new Refused("TOO_LARGE", "more than %d bytes".formatted(maxBytes));
      return bytes;
    } catch (InvalidPayloadException nothing) {
      throw new Refused("EMPTY", "nothing was sent", nothing);
    }
  }

  private static <A, B> Iterator<B> mapped(Iterator<A> from, Function<A, B> by) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return from.hasNext();
      }

      @Override
      public B next() {
        return by.apply(from.next());
      }
    };
  }
}
