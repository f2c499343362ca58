package no.fakturahub.order;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Attachment;
import no.fakturahub.invoice.References;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Reads our order's XML (`docs/order.xsd`) and refuses, with code and place, what could not become a lawful invoice:
/// before it takes a number.
public final class OrderXml {

  private OrderXml() {}

  /// @param partner who sends
  /// @param seller whom this partner sends for; missing when each order names its seller
  /// @throws Refused with a code that begins with `ORDER_`
  public static Order read(byte[] xml, String partner, @Nullable OrgNumber seller) {
    var order = OrderSchema.validated(xml);
    try {
      return read(order, partner, seller);
    } catch (Refused why) {
      throw new Refused(why.code(), "Order %s, %s".formatted(order.attribute("id"), why.detail()),
          why);
    }
  }

  private static Order read(OrderElement order, String partner, @Nullable OrgNumber seller) {
    var ordered = LocalDate.parse(order.attribute("ordered"));
    var delivered = order.maybe("delivered");
    var day = delivered == null ? ordered : LocalDate.parse(delivered);
    var lines = order.children("line");
    var charges = order.children("charge");
    var vat = new OrderVat(day,
        Stream.concat(lines.stream(), charges.stream()).map(part -> part.child("vat")).toList());
    var buyer = OrderBuyer.read(order.child("buyer"));
    vat.refuseWrongBuyer(buyer);
    return new Order(seller(order, seller), partner, order.attribute("id"), ordered,
        delivered == null ? null : day, buyer, references(order, buyer),
        lines.stream().map(line -> OrderLine.read(line, vat)).toList(),
        charges.stream().map(charge -> OrderLine.readCharge(charge, vat)).toList(),
        attachments(order), order.maybeText("note"));
  }

  private static OrgNumber seller(OrderElement order, @Nullable OrgNumber agreed) {
    var named = order.maybe("seller");
    if (named == null && agreed == null)
      throw new Refused("ORDER_SELLER_MISSING", "no seller");
    if (named != null && !OrgNumber.isOne(named))
      throw new Refused("ORDER_ORG_NUMBER", "seller: '%s'".formatted(named));
    if (named != null && agreed != null && !named.equals(agreed.value()))
      throw new Refused("ORDER_SELLER_OTHER",
          "seller: %s, but this partner sends for %s".formatted(named, agreed));
    return agreed == null ? new OrgNumber(String.valueOf(named)) : agreed;
  }

  private static References references(OrderElement order, Customer buyer) {
    var given = order.maybeChild("references");
    var theirs = given == null ? null : given.maybe("buyer");
    var purchase = given == null ? null : given.maybe("order");
    if (theirs == null && purchase == null) {
      if (buyer.orgNumber() != null || buyer.vatNumber() != null)
        throw new Refused("ORDER_REFERENCE", "no reference of the buyer's and no order reference");
      purchase = order.attribute("id");
    }
    return new References(theirs, purchase, given == null ? null : given.maybe("contract"),
        given == null ? null : given.maybe("project"));
  }

  private static List<Attachment> attachments(OrderElement order) {
    return order.children("attachment").stream().map(OrderXml::attachment).toList();
  }

  private static Attachment attachment(OrderElement file) {
    try {
      return new Attachment(file.attribute("fileName"), file.attribute("mimeType"), file.bytes());
    } catch (IllegalArgumentException wrong) {
      throw new Refused("ORDER_ATTACHMENT", file.place() + ": " + wrong.getMessage(), wrong);
    }
  }
}
