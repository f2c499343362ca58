package no.fakturahub.efaktura;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// Writes a question as XML (`urn:fakturahub:efaktura:1`). What is missing has no attribute and no element.
public final class QuestionXml {

  private static final String NAMESPACE = "urn:fakturahub:efaktura:1";
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter to;

  private QuestionXml(XMLStreamWriter to) {
    this.to = to;
  }

  /// @param messageId names this question and its answer in the operator's log, 5 to 50 characters
  /// @param serviceProvider who asks on the sellers' behalf, where the operator has an agreement with it
  /// @return UTF-8
  public static byte[] write(Question question, String messageId,
      @Nullable OrgNumber serviceProvider) {
    var text = new StringWriter();
    try {
      var writer = WRITERS.createXMLStreamWriter(text);
      var xml = new QuestionXml(writer);
      xml.begin(question, messageId, serviceProvider);
      xml.write(question);
      xml.to.writeCharacters("");
      writer.flush();
      if (question instanceof Question.Add add)
        text.write(new String(InvoiceXml.write(add.invoice()), StandardCharsets.UTF_8));
      writer.writeEndElement();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void begin(Question question, String messageId, @Nullable OrgNumber serviceProvider)
      throws XMLStreamException {
    to.writeStartElement("question");
    to.writeDefaultNamespace(NAMESPACE);
    attribute("messageId", messageId);
    attribute("serviceProvider", serviceProvider);
    attribute("seller", question.seller());
  }

  private void write(Question question) throws XMLStreamException {
    switch (question) {
      case Question.WhoIs(_, var customer) -> customer(customer);
      case Question.Add(var consignment, var receiver, var details, _) -> {
        attribute("consignment", consignment);
        attribute("receiver", receiver);
        attribute("details", details);
      }
      case Question.HowIs(_, var consignment, var number) -> named(consignment, number);
      case Question.WhatIs(_, var consignment, var number) -> named(consignment, number);
      case Question.Cancel(_, var id) -> attribute("id", id);
    }
  }

  private void named(String consignment, long number) throws XMLStreamException {
    attribute("consignment", consignment);
    attribute("number", number);
  }

  private void customer(Customer customer) throws XMLStreamException {
    attribute("email", customer.email());
    attribute("phone", customer.phone());
    element("name", customer.name());
    to.writeStartElement("address");
    attribute("country", customer.address().country());
    element("street", customer.address().street());
    element("postalCode", customer.address().postalCode());
    element("city", customer.address().city());
    to.writeEndElement();
  }

  private void attribute(String name, @Nullable Object value) throws XMLStreamException {
    if (value != null)
      to.writeAttribute(name, value.toString());
  }

  private void element(String name, @Nullable String text) throws XMLStreamException {
    if (text == null)
      return;
    to.writeStartElement(name);
    to.writeCharacters(text);
    to.writeEndElement();
  }
}
