package no.fakturahub.ocrgiro;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// A defect in a bank's file and where it stands.
///
/// @param line counted from one
/// @param column the first of the columns concerned, counted from one as the specification does
/// @param found what stands there
/// @param wanted what should have stood there; empty when many things could
public record OcrProblem(OcrRule rule, int line, int column, String found, String wanted) {

  public String code() {
    return rule.name();
  }

  /// What was found and wanted, in no language; empty when there is nothing to show.
  public String detail() {
    if (wanted.isEmpty())
      return found.isEmpty() ? "" : "«%s»".formatted(found);
    return (found.isEmpty() ? "…" : "«%s»".formatted(found)) + " ≠ «%s»".formatted(wanted);
  }

  /// What happened and what to do.
  ///
  /// @param language `nb` or `en`
  public String message(Locale language) {
    var reasons = ResourceBundle.getBundle("reasons.ocrgiro", language,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    var detail = detail().isEmpty() ? "" : " " + detail() + ".";
    return reasons.getString(code() + ".cause") + detail + " "
        + reasons.getString(code() + ".cure");
  }
}
