package no.fakturahub.efaktura;

import java.util.List;

/// What the operator answers, in words of our own. `xslt/efaktura/answer.xsl` reads the operator's.
public sealed interface Answer {

  /// It has taken the consignment in, which is not to say that a bank has.
  record Added() implements Answer {}

  /// @param receivers every consumer it knows by what was asked; none is an answer too
  record Known(List<Receiver> receivers) implements Answer {

    public Known {
      receivers = List.copyOf(receivers);
    }
  }

  /// @param word the operator's own for the state
  /// @param text what it says beside it, such as why it was rejected
  record Status(State state, String word, String text) implements Answer {}

  /// @param id the operator's own of the invoice
  record Cancellable(String id) implements Answer {}

  record Cancelled() implements Answer {}

  /// It will not, or cannot.
  ///
  /// @param code the operator's error number, empty where it gives none
  record Fault(Blame blame, String code, String text) implements Answer {}

  /// What stands for an invoice at the operator.
  enum State {

    /** The operator is still at work with it. */
    UNDER_WAY,
    /** It lies in the consumer's net bank. */
    IN_THE_BANK,
    /** It will not come to the consumer. */
    REJECTED,
    /** It was taken back. */
    CANCELLED,
    /** The operator has no such invoice. */
    NOT_THERE
  }

  /// Whose trouble a fault is.
  enum Blame {

    /** The question's: the same one again is answered the same. */
    OURS,
    /** The operator's own: it may go better later. */
    THEIRS
  }
}
