package no.fakturahub.ledger;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import org.jspecify.annotations.Nullable;

/// Writes a posting as XML (`urn:fakturahub:posting:1`), for a stylesheet that makes an accounting system's own
/// voucher of it (`docs/partners.md`). Amounts are kroner with VAT, debit positive; what is missing has no attribute.
public final class PostingXml {

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter to;

  private PostingXml(XMLStreamWriter to) {
    this.to = to;
  }

  /// @return UTF-8
  public static byte[] write(Posting posting) {
    var text = new StringWriter();
    try {
      var writer = WRITERS.createXMLStreamWriter(text);
      new PostingXml(writer).posting(posting);
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void posting(Posting posting) throws XMLStreamException {
    to.writeStartElement("posting");
    to.writeDefaultNamespace("urn:fakturahub:posting:1");
    attribute("id", posting.id());
    attribute("reason", posting.reason());
    attribute("seller", posting.seller());
    attribute("date", posting.date());
    attribute("kid", posting.kid().value());
    attribute("text", posting.text());
    to.writeEmptyElement("customer");
    attribute("id", posting.customer().id());
    attribute("name", posting.customer().name());
    attribute("orgNumber", posting.customer().orgNumber());
    for (var line : posting.lines()) {
      line(line);
    }
    to.writeEndElement();
  }

  private void line(PostingLine line) throws XMLStreamException {
    to.writeEmptyElement("line");
    attribute("account", line.account());
    attribute("amount", line.amount());
    switch (line) {
      case OnCustomer(_, _, var number, var due) -> {
        attribute("invoiceNumber", number);
        attribute("due", due);
      }
      case OnAccount(_, _, var vatCode) -> attribute("vatCode", vatCode);
    }
  }

  private void attribute(String name, @Nullable Object value) throws XMLStreamException {
    if (value != null)
      to.writeAttribute(name, value.toString());
  }
}
