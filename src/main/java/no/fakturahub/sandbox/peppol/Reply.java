package no.fakturahub.sandbox.peppol;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import no.fakturahub.sandbox.peppol.Responder.Ask;
import org.w3c.dom.Document;

/// What a customer answers to a document (Peppol BIS Invoice Response 3), or an access point of a message (Peppol
/// Message Level Status 1).
///
/// @param sender and `receiver` as participants: `0192:…` of companies, `0242:…` of access points
/// @param type and `process` as the envelope tells them
record Reply(String sender, String receiver, String type, String process, String xml) {

  private static final String TYPE = "urn:oasis:names:specification:ubl:schema:xsd:"
      + "ApplicationResponse-2::ApplicationResponse##%s::2.1";
  private static final String FORM = """
      <ApplicationResponse xmlns="urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2" \
      xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" \
      xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">\
      <cbc:CustomizationID>%s</cbc:CustomizationID><cbc:ProfileID>%s</cbc:ProfileID>\
      <cbc:ID>%s</cbc:ID><cbc:IssueDate>%s</cbc:IssueDate><cbc:IssueTime>%sZ</cbc:IssueTime>\
      <cac:SenderParty>%s</cac:SenderParty><cac:ReceiverParty>%s</cac:ReceiverParty>\
      <cac:DocumentResponse>%s</cac:DocumentResponse></ApplicationResponse>""";

  private static final XPath XPATH = XPathFactory.newDefaultInstance().newXPath();

  /// By the customer who got it.
  static Reply ofCustomer(Document invoice, Ask ask, Clock clock) {
    var status = ask.needsReason()
        ? """
            <cac:Status><cbc:StatusReasonCode listID="OPStatusReason">OTH</cbc:StatusReasonCode>\
            <cbc:StatusReason>%s</cbc:StatusReason></cac:Status>""".formatted(escaped(ask.why()))
        : "";
    var response = """
        <cac:Response><cbc:ResponseCode>%s</cbc:ResponseCode>%s</cac:Response>\
        <cac:DocumentReference><cbc:ID>%s</cbc:ID><cbc:DocumentTypeCode>%s</cbc:DocumentTypeCode>\
        </cac:DocumentReference>""".formatted(ask.code(), status, text(invoice, "/*/*:ID"),
        text(invoice, "/*/*:InvoiceTypeCode | /*/*:CreditNoteTypeCode"));
    var buyer = party(invoice, "AccountingCustomerParty");
    var seller = party(invoice, "AccountingSupplierParty");
    return of("urn:fdc:peppol.eu:poacc:trns:invoice_response:3",
        "urn:fdc:peppol.eu:poacc:bis:invoice_response:3", buyer, seller,
        company(buyer, text(invoice, "//*:AccountingCustomerParty//*:RegistrationName")),
        company(seller, text(invoice, "//*:AccountingSupplierParty//*:RegistrationName")), response,
        clock);
  }

  /// By the access point that took it over.
  static Reply ofAccessPoint(Ask ask, Clock clock) {
    var rejected = ask.code().equals("RE");
    var issue = """
        <cac:LineResponse><cac:LineReference><cbc:LineID>NA</cbc:LineID></cac:LineReference>\
        <cac:Response><cbc:Description>%s</cbc:Description>\
        <cac:Status><cbc:StatusReasonCode>%s</cbc:StatusReasonCode></cac:Status></cac:Response>\
        </cac:LineResponse>""".formatted(escaped(ask.why()), ask.statusReason());
    var response = """
        <cac:Response><cbc:ResponseCode>%s</cbc:ResponseCode>%s</cac:Response>\
        <cac:DocumentReference><cbc:ID>%s</cbc:ID></cac:DocumentReference>%s""".formatted(
        ask.code(), rejected ? "<cbc:Description>Refused</cbc:Description>" : "", ask.instance(),
        rejected ? issue : "");
    return of("urn:peppol:edec:mls:1.0", "urn:peppol:edec:mls", "0242:000902", "0242:000901",
        endpoint("0242:000902"), endpoint("0242:000901"), response, clock);
  }

  private static Reply of(String customization, String profile, String sender, String receiver,
      String senderParty, String receiverParty, String response, Clock clock) {
    var now = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    var xml = FORM.formatted(customization, profile, UUID.randomUUID(), now.toLocalDate(),
        now.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME), senderParty,
        receiverParty, response);
    return new Reply(sender, receiver, TYPE.formatted(customization), profile, xml);
  }

  private static String party(Document invoice, String role) {
    var endpoint = "//*:%s//*:EndpointID".formatted(role);
    return text(invoice, endpoint + "/@schemeID") + ":" + text(invoice, endpoint);
  }

  private static String company(String participant, String name) {
    return endpoint(participant) + """
        <cac:PartyLegalEntity><cbc:RegistrationName>%s</cbc:RegistrationName>\
        </cac:PartyLegalEntity>""".formatted(escaped(name));
  }

  private static String endpoint(String participant) {
    var parts = participant.split(":", 2);
    return "<cbc:EndpointID schemeID=\"%s\">%s</cbc:EndpointID>".formatted(parts[0], parts[1]);
  }

  /// Whatever the namespaces' prefixes are.
  private static String text(Document document, String path) {
    try {
      var plain = path.replaceAll("\\*:([A-Za-z]+)", "*[local-name()='$1']");
      return Objects.requireNonNull(XPATH.evaluate(plain, document)).strip();
    } catch (XPathExpressionException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
