package no.fakturahub.ocrgiro;

/// Hears a bank's file as it is read, one transaction at a time, so that no file is too long for memory.
/// What it hears is not proven before [OcrFile#read] has returned and says so.
public interface OcrListener {

  /// @param transaction to be used before this returns: the next one takes its place
  default void transaction(OcrTransaction transaction) {}

  /// One of the mandates for AvtaleGiro; those of an assignment come one after another.
  default void mandate(OcrMandate mandate) {}

  /// Told before the transaction it concerns, if it concerns one.
  default void problem(OcrProblem problem) {}
}
