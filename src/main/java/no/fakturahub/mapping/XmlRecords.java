package no.fakturahub.mapping;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// One document, or each child of a root named `orders` as a document of its own. A DOCTYPE is refused before
/// anything in it is looked at.
final class XmlRecords extends Reading {

  private static final XMLInputFactory READERS = readers();

  private final Intake in;
  private final Limits limits;
  private @Nullable XMLStreamReader reader;
  private boolean wrapped;
  private Map<String, String> namespaces = Map.of();

  XmlRecords(Intake in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  @Override
  String place() {
    if (reader == null)
      return "line 1";
    var here = reader.getLocation();
    return "line %d, column %d".formatted(here.getLineNumber(), here.getColumnNumber());
  }

  @Override
  @Nullable
  OrderRecord read() {
    try {
      if (reader != null)
        return wrapped ? child(reader) : end(reader);
      reader = READERS.createXMLStreamReader(in);
      return open(reader);
    } catch (XMLStreamException malformed) {
      throw new Refused("MAPPING_MALFORMED", firstLine(malformed), malformed);
    } catch (Refused | UncheckedIOException ours) {
      throw ours;
    } catch (RuntimeException fellOver) { // the JDK's parser does, over some malformed documents
      throw new Refused("MAPPING_MALFORMED", fellOver.toString(), fellOver);
    }
  }

  private @Nullable OrderRecord open(XMLStreamReader at) throws XMLStreamException {
    while (at.next() != XMLStreamConstants.START_ELEMENT) {
      if (at.getEventType() == XMLStreamConstants.DTD)
        throw new Refused("MAPPING_DOCTYPE", place());
    }
    wrapped = at.getLocalName().equalsIgnoreCase("orders");
    if (!wrapped)
      return order(at);
    namespaces = XmlCopy.declared(at, new LinkedHashMap<>());
    return child(at);
  }

  private @Nullable OrderRecord child(XMLStreamReader at) throws XMLStreamException {
    in.recordStarts();
    return at.nextTag() == XMLStreamConstants.START_ELEMENT ? order(at) : end(at);
  }

  private OrderRecord order(XMLStreamReader at) throws XMLStreamException {
    var place = "line " + at.getLocation().getLineNumber();
    var xml = new XmlCopy(at, limits).element(namespaces);
    return new OrderRecord.Good(nextNumber(), place, xml, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable OrderRecord end(XMLStreamReader at) throws XMLStreamException {
    while (at.hasNext()) {
      at.next();
    }
    return null;
  }

  private static String firstLine(XMLStreamException malformed) {
    return String.valueOf(malformed.getMessage()).replaceFirst("(?s).*Message: ", "").strip();
  }

  private static XMLInputFactory readers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
