package no.fakturahub.validation;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// What a finding means and what to do about it, in the words of `reasons/validation_<language>.properties`.
///
/// An official rule speaks for itself, in the English its authority gave it; the advice is ours. Where a rule has
/// no advice of its own, that of its family stands in: `PEPPOL`, `EHF` or `UBL-XSD`.
public final class Wording {

  private final ResourceBundle words;

  private Wording(ResourceBundle words) {
    this.words = words;
  }

  /// @param language `nb` or `en`
  public static Wording in(String language) {
    return new Wording(ResourceBundle.getBundle("reasons.validation", Locale.of(language),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
  }

  /// What is wrong.
  public String cause(Finding finding) {
    return words.containsKey(finding.rule() + ".cause")
        ? filled(words.getString(finding.rule() + ".cause"), finding)
        : String.join(" ", finding.values());
  }

  /// What to do.
  public String cure(Finding finding) {
    return filled(of(finding, ".cure"), finding);
  }

  /// Where it is written.
  public String law(Finding finding) {
    return filled(of(finding, ".law"), finding);
  }

  private String of(Finding finding, String what) {
    var key = finding.rule() + what;
    var family = finding.rule().startsWith("EHF-") ? "EHF" : "PEPPOL";
    return words.getString(words.containsKey(key) ? key : family + what);
  }

  /// `{0}` is the first value, `{rule}` the rule's id.
  private static String filled(String text, Finding finding) {
    var filled = text.replace("{rule}", finding.rule());
    for (var i = 0; i < finding.values().size(); i++) {
      filled = filled.replace("{" + i + "}", finding.values().get(i));
    }
    return filled;
  }
}
