package no.fakturahub.command;

import no.fakturahub.camt.CamtListener;
import no.fakturahub.camt.CamtSummary;

/// What is told of one camt file, as it is read.
interface CamtReport extends CamtListener {

  void end(CamtSummary summary);

  /// The file broke off: nothing more of it can be read.
  void breakOff();
}
