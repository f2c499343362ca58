package no.fakturahub.peppol.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import javax.xml.parsers.DocumentBuilderFactory;
import no.fakturahub.kernel.OrgNumber;
import org.apache.xml.security.c14n.Canonicalizer;
import org.w3c.dom.Node;

/// A document to send, and what two of them must have in common to be the same.
final class EhfSample {

  private EhfSample() {}

  static byte[] invoice(OrgNumber sender, OrgNumber receiver) {
    try {
      return Files.readString(Path.of("src/test/resources/peppol/invoice.xml"))
          .replace("SENDER", sender.value()).replace("RECEIVER", receiver.value())
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The document in exclusive canonical XML 1.0, without comments, processing instructions and white space between
  /// elements: an SBDH carries elements, and phase4 writes and reads it with JAXB, which keeps no more.
  static String meaning(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setCoalescing(true);
    factory.setIgnoringComments(true);
    var root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml))
        .getDocumentElement();
    strip(root);
    var out = new ByteArrayOutputStream();
    Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
        .canonicalizeSubtree(root, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void strip(Node element) {
    var children = new ArrayList<Node>();
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling())
      children.add(child);
    for (var child : children) {
      var text = child.getNodeType() == Node.TEXT_NODE;
      if (child.getNodeType() == Node.ELEMENT_NODE)
        strip(child);
      else if (!text || (children.size() > 1 && child.getTextContent().isBlank()))
        element.removeChild(child);
    }
  }
}
