package no.fakturahub.sandbox.efaktura;

import java.util.Optional;
import no.fakturahub.sandbox.efaktura.Faults.Kind;

/// The operations of the operator's service, with the rules that its documentation tells of.
///
/// @param fault what shall go wrong inside, of the kinds that an answer can still be given in
record Services(Operator operator, Optional<Kind> fault) {

  private static final String NUMBER = "[0-9]{9}";

  String answer(Request request) {
    request.text("messageIdentifier", ".{5,50}");
    if (request.maybe("serviceProvider") != null)
      request.text("serviceProvider", NUMBER);
    return Reply.to(request, switch (request.operation()) {
      case "getEfakturaIdentifiers" -> known(request);
      case "addInvoices" -> add(request);
      case "getInvoiceStatus" -> status(request);
      case "getCancellableInvoice" -> Reply.id(find(request).id());
      case "cancelInvoice" -> cancel(request);
      default -> throw new Rejected("", "No such operation (sandbox): " + request.operation());
    });
  }

  private String known(Request request) {
    var issuer = request.text("issuer", NUMBER);
    var known = operator.consumers().stream().filter(consumer -> consumer.isCalled(
        request.maybe("firstName"), request.maybe("lastName"), request.maybe("postalCode")))
        .toList();
    return Reply.consumers(known,
        known.stream().map(one -> operator.blocks(one.identifier(), issuer)).toList());
  }

  private String add(Request request) {
    var claim = claim(request);
    if (operator.holds(claim.consignment()) && !strikes(Kind.TAKEN_TWICE))
      throw new Rejected("209", "Duplicate consignmentId");
    var added = operator.add(claim);
    if (operator.blocks(claim.receiver(), claim.issuer()))
      operator.happens(Happened.Kind.REJECTED, added.id(), "Mottaker har blokkert utsteder");
    else if (strikes(Kind.REJECTED_LATER))
      operator.happens(Happened.Kind.REJECTED, added.id(), "Mottaker finnes ikke (sandbox)");
    return "";
  }

  private static Claim claim(Request request) {
    if (request.count("efakturaIdentifier") + request.count("efakturaReference")
        + request.count("socialSecurityNumber") != 1)
      throw new Rejected("5003",
          "One of efakturaReference,efakturaIdentifier or socialSecurityNumber is required");
    return new Claim("", request.text("consignmentId", ".{1,40}"),
        request.text("invoiceNumber", ".{1,100}"), request.text("efakturaIdentifier", ".+"),
        request.text("issuer", NUMBER), request.text("issuerName", ".+"),
        request.text("amount", "[0-9]+[.][0-9]{2}"), request.text("dueDate", "[0-9-]{10}"),
        request.text("accountNumber", "[0-9]{11}"), request.text("kid", "[0-9]{3,24}[0-9-]"),
        request.text("invoiceUrl", "https?://.+"));
  }

  private String status(Request request) {
    var number = request.text("invoiceNumber", ".+");
    var claim = operator.find(request.text("consignmentId", ".+"), number);
    if (claim.isEmpty() || strikes(Kind.FORGOTTEN))
      return Reply.status(number, "NOT_FOUND", "");
    var rejected = operator.what(Happened.Kind.REJECTED, claim.get().id());
    if (strikes(Kind.LATE))
      return Reply.status(number, "IN_PROGRESS", "");
    if (operator.what(Happened.Kind.CANCELLED, claim.get().id()).isPresent())
      return Reply.status(number, "CANCELLED", "");
    return Reply.status(number, rejected.isPresent() ? "REJECTED" : "PROCESSED",
        rejected.map(Happened::why).orElse(""));
  }

  private Claim find(Request request) {
    return operator
        .find(request.text("consignmentId", ".+"), request.text("invoiceNumber", ".+"))
        .orElseThrow(() -> new Rejected("5004", "Unable to find invoice"));
  }

  private String cancel(Request request) {
    var id = request.text("invoiceId", "[0-9]+");
    if (operator.claims().stream().noneMatch(claim -> claim.id().equals(id)))
      throw new Rejected("5004", "Unable to find invoice");
    if (operator.what(Happened.Kind.CANCELLED, id).isPresent())
      throw new Rejected("5006", "Invoice already cancelled");
    if (strikes(Kind.PAID))
      throw new Rejected("5005", "Cancellation on paid invoice");
    operator.happens(Happened.Kind.CANCELLED, id, "");
    return "";
  }

  private boolean strikes(Kind kind) {
    return fault.filter(kind::equals).isPresent();
  }
}
