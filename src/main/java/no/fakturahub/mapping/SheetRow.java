package no.fakturahub.mapping;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A row of a sheet that a person has filled in: its cells by the columns' names.
///
/// @param line in the file
public record SheetRow(int line, Map<String, String> cells) {

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  /// @param xml as [Records] writes rows of CSV
  /// @param column what a column is called here, by what it is called there
  public static List<SheetRow> of(String xml, UnaryOperator<String> column) {
    try {
      var in = XML.createXMLStreamReader(new StringReader(xml));
      var rows = new ArrayList<SheetRow>();
      while (in.hasNext()) {
        if (in.next() == XMLStreamReader.START_ELEMENT && in.getLocalName().equals("row"))
          rows.add(new SheetRow(Integer.parseInt(in.getAttributeValue(null, "line")),
              new LinkedHashMap<>()));
        else if (in.isStartElement() && in.getLocalName().equals("cell"))
          rows.getLast().cells().put(column.apply(in.getAttributeValue(null, "name")),
              in.getElementText().strip());
      }
      return rows;
    } catch (XMLStreamException ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }
}
