package no.fakturahub.ocrgiro;

import no.fakturahub.ocrgiro.OcrRule.Spoils;

/// Tells the listener what is wrong, and remembers whether the file can still be believed.
final class OcrFaults {

  /// A file this wrong is of another kind; a longer list would help nobody.
  private static final int MOST = 100;

  private final OcrListener listener;
  private int spoiling;
  private boolean lineLost;
  private boolean stopped;

  OcrFaults(OcrListener listener) {
    this.listener = listener;
  }

  void add(OcrRule rule, OcrLine line, int column, String found, String wanted) {
    listener.problem(new OcrProblem(rule, Math.max(line.number, 1), column, found, wanted));
    if (rule.spoils() == Spoils.FILE && ++spoiling == MOST) {
      listener.problem(new OcrProblem(OcrRule.OCR_TOO_MANY, line.number, 1, "" + MOST, ""));
      stopped = true;
    }
  }

  /// After a line that could not be taken, the control fields cannot prove and would say nothing new.
  void addAndLose(OcrRule rule, OcrLine line, int column, String found, String wanted) {
    lineLost = true;
    add(rule, line, column, found, wanted);
  }

  void addAndStop(OcrRule rule, OcrLine line, int column, String found, String wanted) {
    stopped = true;
    add(rule, line, column, found, wanted);
  }

  boolean none() {
    return spoiling == 0;
  }

  boolean lineLost() {
    return lineLost;
  }

  boolean stopped() {
    return stopped;
  }
}
