package no.fakturahub.peppol.shell;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.DocumentType;

/// What the envelope of a UBL document must repeat of it: type, process, sender and receiver (Peppol BIS Billing 3.0,
/// "SBDH"; Peppol Envelope Specification 2.0).
///
/// @param type `<namespace>::<root element>##<CustomizationID>::2.1`
/// @param sender the endpoint with its scheme, as `0192:<org number>`
record PeppolDocument(String type, String process, String sender, String receiver) {

  private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
  private static final XMLInputFactory XML = withoutDoctype();

  /// @throws Refused `PEPPOL_DOCUMENT` when it is not a UBL invoice or credit note that names its parties
  static PeppolDocument read(byte[] ubl) {
    var told = new HashMap<String, String>();
    try {
      var reader = XML.createXMLStreamReader(new ByteArrayInputStream(ubl));
      var path = new ArrayDeque<String>();
      while (reader.hasNext())
        step(reader, path, told);
    } catch (XMLStreamException broken) {
      throw new Refused("PEPPOL_DOCUMENT", String.valueOf(broken.getMessage()), broken);
    } catch (RuntimeException fellOver) { // the JDK's parser does, over some malformed documents
      throw new Refused("PEPPOL_DOCUMENT", fellOver.toString(), fellOver);
    }
    return new PeppolDocument(
        part(told, "root") + "##" + part(told, "/CustomizationID") + "::2.1",
        part(told, "/ProfileID"), part(told, "/AccountingSupplierParty/Party/EndpointID"),
        part(told, "/AccountingCustomerParty/Party/EndpointID"));
  }

  DocumentType documentType() {
    return new DocumentType(type, process);
  }

  /// @throws Refused `PEPPOL_ADDRESS` when the document says it is for someone else: the wrong company would get it
  void mustBeBetween(OrgNumber from, OrgNumber to) {
    if (!sender.equals("0192:" + from) || !receiver.equals("0192:" + to))
      throw new Refused("PEPPOL_ADDRESS",
          "The document is from %s to %s, the delivery from 0192:%s to 0192:%s"
              .formatted(sender, receiver, from, to));
  }

  private static void step(XMLStreamReader reader, Deque<String> path, Map<String, String> told)
      throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.DTD -> throw new XMLStreamException("A DOCTYPE");
      case XMLStreamConstants.END_ELEMENT -> path.removeLast();
      case XMLStreamConstants.START_ELEMENT -> {
        path.addLast(path.isEmpty() ? "" : reader.getLocalName());
        note(reader, path, told);
      }
      default -> {}
    }
  }

  private static void note(XMLStreamReader reader, Deque<String> path, Map<String, String> told)
      throws XMLStreamException {
    var place = String.join("/", path);
    switch (place) {
      case "" -> told.put("root", root(reader));
      case "/CustomizationID", "/ProfileID" -> told.putIfAbsent(place, text(reader, path));
      case "/AccountingSupplierParty/Party/EndpointID",
          "/AccountingCustomerParty/Party/EndpointID" -> {
        var scheme = reader.getAttributeValue(null, "schemeID");
        told.putIfAbsent(place, scheme + ":" + text(reader, path));
      }
      default -> {}
    }
  }

  private static String root(XMLStreamReader reader) throws XMLStreamException {
    var name = reader.getLocalName();
    if (!(UBL + name + "-2").equals(reader.getNamespaceURI()))
      throw new XMLStreamException("Not a UBL document: " + reader.getName());
    return UBL + name + "-2::" + name;
  }

  /// Reads past the end tag, so the path ends here.
  private static String text(XMLStreamReader reader, Deque<String> path)
      throws XMLStreamException {
    path.removeLast();
    return reader.getElementText().strip();
  }

  private static String part(Map<String, String> told, String place) {
    var value = told.get(place);
    if (value == null)
      throw new Refused("PEPPOL_DOCUMENT", "Nothing at " + place);
    return value;
  }

  private static XMLInputFactory withoutDoctype() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
