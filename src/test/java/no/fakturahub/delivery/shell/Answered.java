package no.fakturahub.delivery.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/// What a buyer or its access point answers, in its envelope.
///
/// @param number the invoice's, of an Invoice Response
record Answered(String sender, String receiver, String number, String code, String status,
    Instant created, UUID instance) {

  static Answered invoice(long number, String code) {
    return new Answered("312900203", "987654325", String.valueOf(number), code, "",
        Instant.parse("2026-11-24T12:00:00Z"), UUID.randomUUID());
  }

  Answered because(String list, String reason, String words) {
    return with("""
        <cac:Status><cbc:StatusReasonCode listID="%s">%s</cbc:StatusReasonCode>\
        <cbc:StatusReason>%s</cbc:StatusReason></cac:Status>""".formatted(list, reason, words));
  }

  Answered by(String another) {
    return new Answered(another, receiver, number, code, status, created, instance);
  }

  Answered at(String time) {
    return new Answered(sender, receiver, number, code, status, Instant.parse(time), instance);
  }

  private Answered with(String more) {
    return new Answered(sender, receiver, number, code, status + more, created, instance);
  }

  byte[] envelope() {
    return read("invoice-response.xml").replace("SENDER", sender).replace("RECEIVER", receiver)
        .replace("INSTANCE", instance.toString()).replace("CREATED", created.toString())
        .replace("CODE", code).replace("STATUS", status).replace("NUMBER", number)
        .getBytes(StandardCharsets.UTF_8);
  }

  /// @param reason FD, SV, BV or BW, of RE only
  static byte[] message(UUID delivery, String code, String reason) {
    var issue = """
        <cac:LineResponse><cac:LineReference><cbc:LineID>NA</cbc:LineID></cac:LineReference>\
        <cac:Response><cbc:Description>No such mailbox</cbc:Description><cac:Status>\
        <cbc:StatusReasonCode>%s</cbc:StatusReasonCode></cac:Status></cac:Response>\
        </cac:LineResponse>""".formatted(reason);
    var rejected = code.equals("RE");
    return read("message-status.xml").replace("INSTANCE", UUID.randomUUID().toString())
        .replace("CODE", code).replace("MESSAGE", delivery.toString())
        .replace("DESCRIPTION", rejected ? "<cbc:Description>Refused</cbc:Description>" : "")
        .replace("ISSUE", rejected ? issue : "").getBytes(StandardCharsets.UTF_8);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of("src/test/resources/peppol", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
