package no.fakturahub.order;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import no.fakturahub.kernel.Refused;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The XSD of our order, which the hub serves to senders too, and what stands against it said with its place.
final class OrderSchema {

  private static final int MOST = 5;
  private static final DocumentBuilderFactory PARSERS = parsers();
  private static final Schema SCHEMA = schema();

  private OrderSchema() {}

  static OrderElement validated(byte[] xml) {
    try {
      var document = parsed(xml);
      var validator = SCHEMA.newValidator();
      var violations = new Violations(validator);
      validator.setErrorHandler(violations);
      validator.validate(new DOMSource(document));
      violations.refuseAny();
      return new OrderElement(document.getDocumentElement());
    } catch (SAXException | IOException unreadable) {
      throw new Refused("ORDER_INVALID", String.valueOf(unreadable.getMessage()), unreadable);
    }
  }

  private static Document parsed(byte[] xml) throws SAXException, IOException {
    try {
      var parser = PARSERS.newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Violations implements ErrorHandler {

    private final Validator validator;
    private final List<String> found = new ArrayList<>();

    Violations(Validator validator) {
      this.validator = validator;
    }

    void refuseAny() {
      if (!found.isEmpty())
        throw new Refused("ORDER_INVALID", String.join("; ", found));
    }

    @Override
    public void warning(SAXParseException remark) {}

    @Override
    public void fatalError(SAXParseException violation) throws SAXException {
      error(violation);
    }

    /// The validator tells each wrong value twice: once as a type's and once, with its name, as an attribute's.
    @Override
    public void error(SAXParseException violation) throws SAXException {
      var words = String.valueOf(violation.getMessage())
          .replaceAll("\"urn:fakturahub:order:1\":|[{}]", "").replaceFirst("^cvc-[^:]*: ", "");
      if (found.size() < MOST)
        found.add(path() + ": " + words);
    }

    private String path() throws SAXException {
      var at = validator.getProperty("http://apache.org/xml/properties/dom/current-element-node");
      var path = new StringBuilder();
      for (var node = (Node) at; node instanceof Element element; node = node.getParentNode()) {
        path.insert(0, "/" + new OrderElement(element).place());
      }
      return path.toString();
    }
  }

  private static Schema schema() {
    try {
      var factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      return factory.newSchema(OrderSchema.class.getResource("/static/formats/order.xsd"));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilderFactory parsers() {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
