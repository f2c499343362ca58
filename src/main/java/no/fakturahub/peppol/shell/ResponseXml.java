package no.fakturahub.peppol.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.fakturahub.peppol.Clarification;
import no.fakturahub.peppol.InvoiceResponse;
import no.fakturahub.peppol.MessageStatus;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reads an ApplicationResponse of UBL 2.1 that has passed its rules.
final class ResponseXml {

  private final Element root;

  ResponseXml(byte[] response) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      this.root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(response))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  InvoiceResponse invoiceResponse() {
    return new InvoiceResponse(party("SenderParty"), party("ReceiverParty"),
        text(root, "DocumentResponse", "DocumentReference", "ID"),
        InvoiceResponse.Code.valueOf(text(root, "DocumentResponse", "Response", "ResponseCode")),
        all(root, "DocumentResponse", "Response", "Status").stream()
            .map(ResponseXml::clarification).toList());
  }

  MessageStatus messageStatus() {
    var why = new ArrayList<Clarification>();
    all(root, "DocumentResponse", "Response", "Description")
        .forEach(words -> why.add(new Clarification("MLS", null, words.getTextContent().strip())));
    for (var issue : all(root, "DocumentResponse", "LineResponse", "Response"))
      why.add(new Clarification("MLS", optional(issue, "Status", "StatusReasonCode"),
          optional(issue, "Description")));
    return new MessageStatus(party("SenderParty"), party("ReceiverParty"),
        text(root, "DocumentResponse", "DocumentReference", "ID"),
        MessageStatus.Code.valueOf(text(root, "DocumentResponse", "Response", "ResponseCode")),
        why);
  }

  private static Clarification clarification(Element status) {
    var code = all(status, "StatusReasonCode").stream().findFirst();
    return new Clarification(code.map(one -> one.getAttribute("listID")).orElse(""),
        code.map(one -> one.getTextContent().strip()).orElse(null), words(status));
  }

  /// The sender's words, and what it asks to be changed, such as `BT-9: 2018-01-15`.
  private static @Nullable String words(Element status) {
    var words = new ArrayList<String>();
    all(status, "StatusReason").forEach(one -> words.add(one.getTextContent().strip()));
    for (var condition : all(status, "Condition"))
      words.add(optional(condition, "AttributeID") + ": " + optional(condition, "Description"));
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private String party(String role) {
    var id = all(root, role, "EndpointID").getFirst();
    return id.getAttribute("schemeID") + ":" + id.getTextContent().strip();
  }

  private static String text(Element from, String... path) {
    return all(from, path).getFirst().getTextContent().strip();
  }

  private static @Nullable String optional(Element from, String... path) {
    return all(from, path).stream().findFirst().map(one -> one.getTextContent().strip())
        .orElse(null);
  }

  private static List<Element> all(Element from, String... path) {
    var found = List.of(from);
    for (var name : path)
      found = found.stream().flatMap(one -> IntStream.range(0, one.getChildNodes().getLength())
          .<Node>mapToObj(one.getChildNodes()::item).filter(Element.class::isInstance)
          .map(Element.class::cast).filter(child -> child.getLocalName().equals(name))).toList();
    return found;
  }
}
