package no.fakturahub.command;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.Limits;
import no.fakturahub.mapping.OrderRecord;
import no.fakturahub.mapping.Records;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.mapping.Syntax;
import no.fakturahub.order.Order;
import no.fakturahub.order.OrderXml;
import no.fakturahub.validation.Validator;
import org.jspecify.annotations.Nullable;

/// Takes a partner's file through every stage that `serve` would take it through. Nothing is stored, nothing sent.
final class Trials {

  private final Clock clock = Clock.system(ZoneId.of("Europe/Oslo"));
  private final Validator validator = new Validator();
  private final Stylesheets stylesheets;
  private final List<Seller> sellers;
  private final String partner;
  private final String format;
  private final @Nullable OrgNumber seller;

  /// @param seller whom the partner sends for, when its file says so
  Trials(Configured configured, String partner, String format, @Nullable OrgNumber seller) {
    this.stylesheets = new Stylesheets(configured.stylesheets(), clock);
    this.sellers = configured.sellers();
    this.partner = partner;
    this.format = format;
    this.seller = seller;
  }

  void of(InputStream file, Consumer<Trial> tried) {
    validator.prepare();
    new Records(Limits.SAFE).read(file, Syntax.of(format))
        .forEachRemaining(record -> tried.accept(of(record)));
  }

  private Trial of(OrderRecord record) {
    var trial = new Trial(record);
    try {
      return switch (record) {
        case OrderRecord.Good good -> through(trial, good);
        case OrderRecord.Bad bad -> trial.refused(bad.why());
        case OrderRecord.Broken broken -> trial.refused(broken.why());
      };
    } catch (Refused why) {
      return trial.refused(why);
    }
  }

  private Trial through(Trial trial, OrderRecord.Good record) {
    trial.stages().put("1-record.xml", record.xml().getBytes(StandardCharsets.UTF_8));
    var orderXml = stylesheets.apply("orders/" + format + ".xsl", record.xml());
    trial.stages().put("2-order.xml", orderXml);
    var order = OrderXml.read(orderXml, partner, seller);
    var by = seller(order);
    var invoice = invoiced(order, by, record.number());
    var invoiceXml = InvoiceXml.write(invoice);
    trial.stages().put("3-invoice.xml", invoiceXml);
    var ehf = stylesheets.apply("ehf/invoice.xsl", invoiceXml);
    trial.stages().put("4-ehf.xml", ehf);
    return trial.judged(invoice, validator.judge(ehf, Optional.of(by.kidAgreement())));
  }

  private Invoice invoiced(Order order, Seller by, int count) {
    try {
      return order.invoiced(new UUID(0, count), by, by.firstNumber() + count - 1,
          LocalDate.now(clock));
    } catch (IllegalArgumentException wrong) {
      throw new Refused("ORDER_NOT_INVOICEABLE", String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private Seller seller(Order order) {
    return sellers.stream().filter(known -> known.orgNumber().equals(order.seller())).findFirst()
        .orElseThrow(() -> new Refused("ORDER_SELLER_UNKNOWN",
            "Order %s, seller %s".formatted(order.id(), order.seller())));
  }
}
