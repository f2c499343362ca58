package no.fakturahub.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// A page of ours as a reader's program takes it apart. Ours close every element but `meta`.
public record HtmlPage(Document root) {

  public static HtmlPage of(byte[] html) throws Exception {
    var xml = new String(html, UTF_8).replaceFirst("(?i)<!DOCTYPE html>", "")
        .replaceAll("<meta([^>]*)>", "<meta$1/>").replace("&nbsp;", "&#160;");
    return new HtmlPage(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml))));
  }

  public Stream<Element> all(String name) {
    var found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  public List<String> texts(String name) {
    return all(name).map(element -> line(element.getTextContent())).toList();
  }

  public String text() {
    return line(((Element) root.getElementsByTagName("body").item(0)).getTextContent());
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
