package no.fakturahub.efaktura;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.fakturahub.efaktura.Answer.Blame;
import no.fakturahub.efaktura.Answer.State;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads what `xslt/efaktura/answer.xsl` makes of the operator's answer (`urn:fakturahub:efaktura:1`).
public final class AnswerXml {

  private AnswerXml() {}

  /// @throws IllegalArgumentException when it is not one of ours: the operator said something we do not understand
  public static Answer read(byte[] xml) {
    var answer = root(xml);
    return switch (answer.getLocalName()) {
      case "added" -> new Answer.Added();
      case "known" -> new Answer.Known(receivers(answer));
      case "status" -> new Answer.Status(State.valueOf(answer.getAttribute("state")),
          answer.getAttribute("word"), answer.getTextContent().strip());
      case "cancellable" -> new Answer.Cancellable(answer.getAttribute("id"));
      case "cancelled" -> new Answer.Cancelled();
      case "fault" -> new Answer.Fault(Blame.valueOf(answer.getAttribute("blame")),
          answer.getAttribute("code"), answer.getTextContent().strip());
      default -> throw new IllegalArgumentException("Not an answer: " + answer.getTagName());
    };
  }

  private static List<Receiver> receivers(Element known) {
    var receivers = new ArrayList<Receiver>();
    for (var node = known.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element receiver)
        receivers.add(new Receiver(receiver.getAttribute("identifier"),
            receiver.getAttribute("accepts").equals("true"),
            receiver.getAttribute("blocked").equals("true")));
    }
    return receivers;
  }

  private static Element root(byte[] xml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new IllegalArgumentException("Not an answer: " + broken.getMessage(), broken);
    }
  }
}
