package no.fakturahub.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.validation.ValidatorHandler;
import net.sf.saxon.s9api.BuildingContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Hands one pass over the document to all that need it: the guard, the schema and the tree.
///
/// The tree gets what was written, not what the schema makes of it, just as when the two are run apart.
final class Reading extends DefaultHandler {

  /// More errors than this tell nothing new.
  private static final int ENOUGH = 50;

  private final Guard guard;
  private final List<ContentHandler> listeners;
  private final List<Finding> errors = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();
  private @Nullable Locator locator;

  Reading(Guard guard, ValidatorHandler schema, BuildingContentHandler tree) {
    this.guard = guard;
    this.listeners = List.of(schema, tree);
    schema.setErrorHandler(this);
  }

  List<Finding> errors() {
    return errors;
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    var line = locator == null ? "" : " (" + locator.getLineNumber() + ")";
    errors.add(Finding.invalid("UBL-XSD", "/" + String.join("/", path) + line,
        String.valueOf(e.getMessage())));
    if (errors.size() == ENOUGH)
      throw new Unreadable("FH-TOO-MANY-ERRORS", ENOUGH, errors.getFirst().values().getFirst());
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  @Override
  public void setDocumentLocator(Locator where) {
    locator = where;
    listeners.forEach(listener -> listener.setDocumentLocator(where));
  }

  @Override
  public void startDocument() throws SAXException {
    for (var listener : listeners)
      listener.startDocument();
  }

  @Override
  public void endDocument() throws SAXException {
    for (var listener : listeners)
      listener.endDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    for (var listener : listeners)
      listener.startPrefixMapping(prefix, uri);
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    for (var listener : listeners)
      listener.endPrefixMapping(prefix);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    guard.enter(uri, name, attributes);
    path.addLast(qName);
    for (var listener : listeners)
      listener.startElement(uri, name, qName, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    guard.leave();
    for (var listener : listeners)
      listener.endElement(uri, name, qName);
    path.removeLast();
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    guard.text(length);
    for (var listener : listeners)
      listener.characters(text, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
    characters(text, start, length);
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    for (var listener : listeners)
      listener.processingInstruction(target, data);
  }
}
