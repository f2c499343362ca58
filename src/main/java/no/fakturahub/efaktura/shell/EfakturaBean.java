package no.fakturahub.efaktura.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fakturahub.efaktura.Answer;
import no.fakturahub.efaktura.Answer.State;
import no.fakturahub.efaktura.Consignment;
import no.fakturahub.efaktura.Consignment.Stage;
import no.fakturahub.efaktura.Question;
import no.fakturahub.kernel.Refused;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The bean `routes/*-efaktura*.camel.yaml` ask.
@Component("efaktura")
class EfakturaBean {

  private final Soap soap;
  private final Sending sending;
  private final Cancelling cancelling;
  private final ConsignmentTable consignments;
  private final ConsignmentLog log;
  private final Crediting crediting;

  EfakturaBean(Soap soap, Sending sending, Cancelling cancelling, ConsignmentTable consignments,
      ConsignmentLog log, Crediting crediting) {
    this.soap = soap;
    this.sending = sending;
    this.cancelling = cancelling;
    this.consignments = consignments;
    this.log = log;
    this.crediting = crediting;
  }

  public byte[] envelope(@Body Question question) {
    return soap.envelope(question);
  }

  public Heard answer(@Header("CamelHttpResponseCode") int status,
      @Header("Retry-After") @Nullable String retryAfter, @Body @Nullable InputStream body)
      throws IOException {
    return soap.answer(status, retryAfter, body);
  }

  /// @return whether an earlier try may have brought it to the operator
  public boolean begin(@Header("deliveryId") UUID delivery, @Header("invoiceId") UUID invoice) {
    return sending.begin(delivery, invoice);
  }

  public Question.Add add(@Header("deliveryId") UUID delivery) {
    return sending.add(consignment(delivery));
  }

  /// @return whether the operator has it from before
  public boolean added(@Header("deliveryId") UUID delivery, @Body Heard heard) {
    return sending.added(consignment(delivery), heard);
  }

  public Question.HowIs howIs(@Header("deliveryId") UUID delivery) {
    var it = consignment(delivery);
    return new Question.HowIs(it.seller(), Consignment.idOf(delivery), it.number());
  }

  /// @return whether the operator has it
  public boolean learn(@Header("deliveryId") UUID delivery, @Body Heard heard) {
    var consignment = consignment(delivery);
    if (!(heard.answer() instanceof Answer.Status status))
      throw new IllegalStateException("Asked for an invoice's state: " + heard.answer());
    if (status.state() != State.NOT_THERE) {
      log.learnt(consignment, status, heard.bytes());
      return true;
    }
    if (consignment.stage() != Stage.BEGUN)
      throw new IllegalStateException("The operator had the invoice, and has it no longer");
    return false;
  }

  /// "Duplicate" and "not found" about the same consignment cannot both be true, so nothing is known.
  public void mustBeThere(@Header("thereAlready") boolean there) {
    if (!there)
      throw new IllegalStateException("The operator says both that it has the consignment and not");
  }

  /// @param parked the delivery's id, as it was parked
  public void watch(@Body byte[] parked) {
    log.watch(id(parked));
  }

  /// @param parked the delivery's id, as it was parked
  public void withdraw(@Body byte[] parked) {
    crediting.withdraw(id(parked));
  }

  public Question.WhatIs whatIs(@Header("deliveryId") UUID delivery) {
    var it = consignment(delivery);
    return new Question.WhatIs(it.seller(), Consignment.idOf(delivery), it.number());
  }

  /// @return nothing when there is nothing left to take back
  public Question.@Nullable Cancel cancel(@Header("deliveryId") UUID delivery, @Body Heard heard) {
    return cancelling.byId(consignment(delivery), heard.answer());
  }

  public void cancelled(@Header("deliveryId") UUID delivery, @Body Heard heard) {
    cancelling.done(consignment(delivery), heard.answer());
  }

  private static UUID id(byte[] parked) {
    return UUID.fromString(new String(parked, StandardCharsets.UTF_8).strip());
  }

  private Consignment consignment(UUID delivery) {
    return consignments.find(delivery)
        .orElseThrow(() -> new Refused("EFAKTURA_NOT_SENT", delivery.toString()));
  }
}
