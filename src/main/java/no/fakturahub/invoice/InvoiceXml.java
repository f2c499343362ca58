package no.fakturahub.invoice;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Customer;
import org.jspecify.annotations.Nullable;

/// Writes an invoice or a credit note as XML (`urn:fakturahub:invoice:1`) with every amount it comes to, so that a
/// stylesheet has nothing to reckon and nothing to round. What is missing has no attribute and no element.
public final class InvoiceXml {

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private final InvoiceWriter to;

  private InvoiceXml(InvoiceWriter to) {
    this.to = to;
  }

  /// @return UTF-8
  public static byte[] write(Invoice invoice) {
    return write(invoice, null);
  }

  /// @param pdf what people see of it, to go with it
  public static byte[] write(Invoice invoice, byte @Nullable [] pdf) {
    var text = new StringWriter();
    try {
      var writer = WRITERS.createXMLStreamWriter(text);
      new InvoiceXml(new InvoiceWriter(writer)).invoice(invoice, pdf);
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void invoice(Invoice invoice, byte @Nullable [] pdf) throws XMLStreamException {
    to.root("invoice", "urn:fakturahub:invoice:1");
    to.attribute("number", invoice.number());
    to.attribute("issued", invoice.issued());
    if (!invoice.isCreditNote())
      howToPay(invoice);
    to.attribute("delivered", invoice.delivered());
    to.attribute("currency", "NOK");
    seller(invoice.seller());
    buyer(invoice.buyer());
    references(invoice.references());
    credits(invoice.credits());
    for (var line : invoice.lines()) {
      line(line);
    }
    for (var charge : invoice.charges()) {
      charge(charge);
    }
    totals(invoice.totals());
    to.text("visual", pdf == null ? null : Base64.getEncoder().encodeToString(pdf));
    for (var attachment : invoice.attachments()) {
      attachment(attachment);
    }
    to.text("note", invoice.note());
    to.end();
  }

  private void howToPay(Invoice invoice) throws XMLStreamException {
    to.attribute("due", invoice.due());
    to.attribute("paymentDays", ChronoUnit.DAYS.between(invoice.issued(), invoice.due()));
    to.attribute("kid", invoice.kid());
  }

  private void seller(Seller seller) throws XMLStreamException {
    to.start("seller");
    to.attribute("orgNumber", seller.orgNumber());
    to.attribute("vatRegistered", seller.vatRegistered());
    to.attribute("foretaksregisteret", seller.foretaksregisteret());
    to.attribute("account", seller.account());
    to.attribute("iban", seller.account().iban());
    to.attribute("email", seller.email());
    to.attribute("phone", seller.phone());
    to.text("name", seller.name());
    address(seller.address());
    to.end();
  }

  private void buyer(Customer buyer) throws XMLStreamException {
    to.start("buyer");
    to.attribute("id", buyer.id());
    to.attribute("orgNumber", buyer.orgNumber());
    to.attribute("vatNumber", buyer.vatNumber());
    to.attribute("email", buyer.email());
    to.attribute("phone", buyer.phone());
    to.attribute("language", buyer.language().name().toLowerCase(Locale.ROOT));
    to.text("name", buyer.name());
    address(buyer.address());
    to.end();
  }

  private void address(Address address) throws XMLStreamException {
    to.start("address");
    to.attribute("country", address.country());
    to.text("street", address.street());
    to.text("postalCode", address.postalCode());
    to.text("city", address.city());
    to.end();
  }

  private void references(References references) throws XMLStreamException {
    to.start("references");
    to.attribute("buyer", references.buyer());
    to.attribute("order", references.order());
    to.attribute("contract", references.contract());
    to.attribute("project", references.project());
    to.end();
  }

  private void credits(@Nullable Credits credits) throws XMLStreamException {
    if (credits == null)
      return;
    to.start("credits");
    to.attribute("number", credits.number());
    to.attribute("issued", credits.issued());
    to.end();
  }

  private void line(Line line) throws XMLStreamException {
    to.start("line");
    to.attribute("id", line.id());
    to.attribute("itemId", line.itemId());
    to.attribute("quantity", line.quantity().toPlainString());
    to.attribute("unit", line.unit());
    to.attribute("unitPrice", line.unitPrice().toPlainString());
    to.attribute("net", line.net());
    to.text("name", line.name());
    to.text("description", line.description());
    if (line.allowance() != null) {
      to.start("allowance");
      to.attribute("amount", line.allowance().amount());
      to.characters(line.allowance().reason());
      to.end();
    }
    vat(line.vat());
    to.end();
  }

  /// An allowance for the whole invoice is a charge of its own kind here, with a positive amount, as in EHF.
  private void charge(Charge charge) throws XMLStreamException {
    var taken = charge.amount().isNegative();
    to.start(taken ? "deduction" : "charge");
    to.attribute("amount", taken ? charge.amount().negate() : charge.amount());
    to.text("reason", charge.reason());
    vat(charge.vat());
    to.end();
  }

  private void vat(Vat vat) throws XMLStreamException {
    to.start("vat");
    to.attribute("category", vat.category());
    to.attribute("rate", vat.rate());
    to.characters(vat.reason());
    to.end();
  }

  private void totals(Totals totals) throws XMLStreamException {
    to.start("totals");
    to.attribute("lines", totals.lines());
    to.attribute("deductions", totals.allowances());
    to.attribute("charges", totals.charges());
    to.attribute("net", totals.net());
    to.attribute("tax", totals.tax());
    to.attribute("payable", totals.payable());
    for (var subtotal : totals.vat()) {
      to.start("subtotal");
      to.attribute("taxable", subtotal.taxable());
      to.attribute("tax", subtotal.tax());
      vat(subtotal.vat());
      to.end();
    }
    to.end();
  }

  private void attachment(Attachment attachment) throws XMLStreamException {
    to.start("attachment");
    to.attribute("fileName", attachment.fileName());
    to.attribute("mimeType", attachment.mimeType());
    to.characters(attachment.base64());
    to.end();
  }
}
