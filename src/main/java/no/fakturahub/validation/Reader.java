package no.fakturahub.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import net.sf.saxon.om.TreeModel;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/// Reads a document once: bounded, never with a DOCTYPE, checked against UBL's schema on the way, into the tree
/// that everything else looks at.
final class Reader {

  record Document(XdmNode tree, List<Finding> schemaErrors) {}

  private final Processor saxon;
  private final Limits limits;
  private final UblKind kind;
  private final CompletableFuture<Schema> schema;

  Reader(Processor saxon, Limits limits) {
    this(saxon, limits, UblKind.BILLING);
  }

  Reader(Processor saxon, Limits limits, UblKind kind) {
    this.saxon = saxon;
    this.limits = limits;
    this.kind = kind;
    this.schema = CompletableFuture.supplyAsync(() -> UblSchema.load(kind), InBackground::run);
  }

  CompletableFuture<Schema> prepare() {
    return schema;
  }

  Document read(byte[] xml) throws Unreadable {
    if (xml.length > limits.bytes())
      throw new Unreadable("FH-TOO-LARGE", limits.bytes());
    try {
      var builder = saxon.newDocumentBuilder();
      builder.setTreeModel(TreeModel.TINY_TREE);
      var tree = builder.newBuildingContentHandler();
      var reading = new Reading(new Guard(limits, kind), schema.join().newValidatorHandler(), tree);
      var parser = parser();
      parser.setContentHandler(reading);
      parser.setErrorHandler(reading);
      // comments part a text in two, for the rules too
      parser.setProperty("http://xml.org/sax/properties/lexical-handler", tree);
      parser.parse(new InputSource(new ByteArrayInputStream(xml)));
      return new Document(tree.getDocumentNode(), reading.errors());
    } catch (Unreadable e) {
      throw e;
    } catch (SAXParseException e) {
      throw String.valueOf(e.getMessage()).contains("DOCTYPE")
          ? new Unreadable("FH-DOCTYPE")
          : new Unreadable("FH-XML", e.getLineNumber(), String.valueOf(e.getMessage()));
    } catch (SAXException | IOException e) { // such as bytes that are not in the encoding they say
      throw new Unreadable("FH-XML", 1, String.valueOf(e.getMessage()));
    } catch (ParserConfigurationException | SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private static XMLReader parser() throws ParserConfigurationException, SAXException {
    var factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newSAXParser().getXMLReader();
  }
}
