package no.fakturahub.camt;

import no.fakturahub.camt.CamtRule.Spoils;
import no.fakturahub.xmlpieces.Piece;
import no.fakturahub.xmlpieces.XmlBroken;

/// Tells the listener what is wrong, and remembers whether the file can still be believed.
final class CamtFaults {

  /// A file this wrong is of another kind; a longer list would help nobody.
  private static final int MOST = 100;

  private final CamtListener listener;
  private int spoiling;

  CamtFaults(CamtListener listener) {
    this.listener = listener;
  }

  void add(CamtRule rule, Piece at, String found, String wanted) {
    add(rule, CamtPlace.of(at), found, wanted);
  }

  void add(XmlBroken broken) {
    var rule = switch (broken.kind()) {
      case MALFORMED -> CamtRule.CAMT_XML;
      case DOCTYPE -> CamtRule.CAMT_DOCTYPE;
      case TOO_LARGE -> CamtRule.CAMT_TOO_LARGE;
    };
    add(rule, new CamtPlace("", broken.line(), broken.column()),
        rule == CamtRule.CAMT_XML ? String.valueOf(broken.getMessage()) : "", "");
  }

  private void add(CamtRule rule, CamtPlace place, String found, String wanted) {
    listener.problem(new CamtProblem(rule, place, found, wanted));
    if (rule.spoils() == Spoils.FILE && ++spoiling == MOST)
      listener.problem(new CamtProblem(CamtRule.CAMT_TOO_MANY, place, "" + MOST, ""));
  }

  boolean none() {
    return spoiling == 0;
  }

  boolean tooMany() {
    return spoiling >= MOST;
  }
}
