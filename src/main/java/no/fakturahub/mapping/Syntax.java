package no.fakturahub.mapping;

import java.util.Arrays;
import java.util.List;

/// How a sender writes, whatever is written. A format's name says it, between hyphens:
/// `csv` and `nordmat-csv` are rows, `json` and `kasse-json` are objects, all other formats are XML.
public enum Syntax {
  CSV, JSON, XML;

  /// @param format the name of a stylesheet under `xslt/orders`, without `.xsl`
  public static Syntax of(String format) {
    List<String> words = Arrays.asList(format.split("-", -1));
    if (words.contains("csv"))
      return CSV;
    return words.contains("json") ? JSON : XML;
  }
}
