package no.fakturahub.efaktura.shell;

import no.fakturahub.efaktura.Answer;
import no.fakturahub.efaktura.Consignment;
import no.fakturahub.efaktura.ErrorCode;
import no.fakturahub.efaktura.Question;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes an invoice out of the net bank.
@Component
class Cancelling {

  private final ConsignmentLog log;

  Cancelling(ConsignmentLog log) {
    this.log = log;
  }

  /// @return nothing when there is nothing left to take back
  Question.@Nullable Cancel byId(Consignment consignment, Answer found) {
    if (found instanceof Answer.Cancellable(var id))
      return new Question.Cancel(consignment.seller(), id);
    gone(consignment, found);
    return null;
  }

  void done(Consignment consignment, Answer answer) {
    if (answer instanceof Answer.Cancelled)
      log.withdrawn(consignment, "eFaktura: taken out of the net bank");
    else
      gone(consignment, answer);
  }

  /// What the operator does not have, or has taken back before, is as good as taken back.
  private void gone(Consignment consignment, Answer answer) {
    if (!(answer instanceof Answer.Fault fault))
      throw new IllegalStateException("Asked to take an invoice back, and heard " + answer);
    switch (ErrorCode.of(fault)) {
      case ErrorCode.NotThere _,ErrorCode.CancelledAlready _ -> log.withdrawn(consignment,
          "eFaktura: %s %s".formatted(fault.code(), fault.text()).strip());
      case ErrorCode.ForAPerson(var reason) -> throw new Refused(reason,
          "%s %s".formatted(fault.code(), fault.text()).strip());
      case ErrorCode.ThereAlready _,ErrorCode.Passing _ ->
        throw new IllegalStateException("eFaktura's operator: " + fault);
    }
  }
}
