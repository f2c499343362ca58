package no.fakturahub.mapping;

import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A document read without DOCTYPE, and so without entities and without reaching outside itself.
final class SecureXml {

  private static final SAXParserFactory PARSERS = parsers();

  private SecureXml() {}

  static SAXSource source(InputStream xml) {
    try {
      return new SAXSource(PARSERS.newSAXParser().getXMLReader(), new InputSource(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SAXParserFactory parsers() {
    var factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
    return factory;
  }
}
