package no.fakturahub.command;

import no.fakturahub.ocrgiro.OcrListener;
import no.fakturahub.ocrgiro.OcrSummary;

/// What is told of one bank file, as it is read.
interface OcrReport extends OcrListener {

  void end(OcrSummary summary);

  /// The file broke off: nothing more of it can be read.
  void breakOff();
}
