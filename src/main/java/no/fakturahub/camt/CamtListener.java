package no.fakturahub.camt;

/// Hears a camt file as it is read, one transaction at a time, so that no file is too long for memory.
/// What it hears is not proven before [CamtFile#read] has returned and says so.
public interface CamtListener {

  /// A notification or a statement begins; what comes until the next is of its account.
  default void statement(CamtStatement statement) {}

  /// An entry without details is told of as one transaction.
  default void transaction(CamtTransaction transaction) {}

  default void problem(CamtProblem problem) {}
}
