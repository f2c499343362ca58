package no.fakturahub.efaktura.shell;

import java.util.UUID;
import no.fakturahub.efaktura.Answer;
import no.fakturahub.efaktura.Consignment;
import no.fakturahub.efaktura.ErrorCode;
import no.fakturahub.efaktura.Question;
import no.fakturahub.efaktura.Standing;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import org.springframework.stereotype.Component;

/// Brings an invoice to the operator, once.
@Component
class Sending {

  private final Receivers receivers;
  private final DetailsLinks links;
  private final Invoices invoices;
  private final ConsignmentTable consignments;
  private final ConsignmentLog log;

  Sending(Receivers receivers, DetailsLinks links, Invoices invoices,
      ConsignmentTable consignments, ConsignmentLog log) {
    this.receivers = receivers;
    this.links = links;
    this.invoices = invoices;
    this.consignments = consignments;
    this.log = log;
  }

  /// The row is there before anything is sent, so the next try knows that this one may have arrived.
  ///
  /// @return whether an earlier try may have
  /// @throws Refused when it has been there, and is no more
  boolean begin(UUID delivery, UUID invoice) {
    var before = consignments.find(delivery);
    before.ifPresent(Sending::mustNotBeOver);
    if (before.isPresent())
      return true;
    var toSend = invoice(invoice);
    consignments.begin(delivery, toSend, receiver(toSend));
    return false;
  }

  /// A receiver that an earlier try was refused for may have been found anew. The operator has said by now that it has
  /// no such consignment.
  Question.Add add(Consignment consignment) {
    var invoice = invoice(consignment.invoice());
    var receiver = receiver(invoice);
    if (!receiver.equals(consignment.receiver()))
      consignments.address(consignment.delivery(), receiver);
    return new Question.Add(Consignment.idOf(consignment.delivery()), receiver, links.to(invoice),
        invoice);
  }

  /// @return whether the operator has it from before
  /// @throws Refused when a person must act
  boolean added(Consignment consignment, Heard heard) {
    return switch (heard.answer()) {
      case Answer.Added _ -> {
        log.added(consignment, heard.bytes());
        yield false;
      }
      case Answer.Fault fault -> switch (ErrorCode.of(fault)) {
        case ErrorCode.ThereAlready _ -> true;
        case ErrorCode.ForAPerson(var reason) -> throw refused(consignment, reason, fault);
        case ErrorCode.NotThere _,ErrorCode.CancelledAlready _,ErrorCode.Passing _ ->
          throw new IllegalStateException("eFaktura's operator: " + fault);
      };
      case Answer.Known _,Answer.Status _,Answer.Cancellable _,Answer.Cancelled _ ->
        throw new IllegalStateException("Sent an invoice, and heard " + heard.answer());
    };
  }

  /// A receiver that was refused is looked up anew when a person starts again.
  private Refused refused(Consignment consignment, String reason, Answer.Fault fault) {
    if (reason.equals("EFAKTURA_RECEIVER"))
      receivers.forget(invoice(consignment.invoice()));
    return new Refused(reason, "%s %s".formatted(fault.code(), fault.text()).strip());
  }

  private static void mustNotBeOver(Consignment consignment) {
    var invoice = "invoice " + consignment.number();
    switch (consignment.stage()) {
      case REJECTED -> throw new Refused("EFAKTURA_REJECTED", invoice);
      case CANCELLED -> throw new Refused("EFAKTURA_CREDITED", invoice);
      case BEGUN, ADDED, IN_THE_BANK -> {}
    }
  }

  private String receiver(Invoice invoice) {
    return switch (receivers.of(invoice)) {
      case Standing.Reached(var identifier, _) -> identifier;
      case Standing.NotReached(var evidence) -> throw new Refused("EFAKTURA_UNREACHABLE", evidence);
    };
  }

  private Invoice invoice(UUID id) {
    return invoices.find(id).orElseThrow();
  }
}
