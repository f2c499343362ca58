package no.fakturahub.command;

import no.fakturahub.validation.Judgement;

/// What is told of documents that were judged, one after another.
interface VerdictReport {

  void tell(String file, Judgement judgement);

  void end();
}
