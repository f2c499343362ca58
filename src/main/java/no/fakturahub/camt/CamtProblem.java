package no.fakturahub.camt;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// A defect in a camt file and where it stands.
///
/// @param found what stands there
/// @param wanted what should have stood there; empty when many things could
public record CamtProblem(CamtRule rule, CamtPlace place, String found, String wanted) {

  private static final int MOST_SHOWN = 80;

  public CamtProblem {
    found = shortened(found);
  }

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
    var reasons = ResourceBundle.getBundle("reasons.camt", language,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    var detail = detail().isEmpty() ? "" : " " + detail() + ".";
    return reasons.getString(code() + ".cause") + detail + " "
        + reasons.getString(code() + ".cure");
  }

  private static String shortened(String found) {
    return found.length() <= MOST_SHOWN ? found : found.substring(0, MOST_SHOWN) + "…";
  }
}
