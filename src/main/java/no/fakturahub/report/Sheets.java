package no.fakturahub.report;

import java.io.OutputStream;

/// Writes a table as a file of each kind.
public interface Sheets {

  /// What a table can be taken as.
  enum Kind {
    CSV("text/csv;charset=UTF-8"), XLSX(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF(
        "application/pdf");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    public String type() {
      return type;
    }
  }

  void write(Sheet sheet, Kind kind, OutputStream to);
}
