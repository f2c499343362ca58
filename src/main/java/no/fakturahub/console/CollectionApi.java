package no.fakturahub.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.fakturahub.console.FollowedUps.FollowedUp;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Cells;
import no.fakturahub.kernel.Refused;
import no.fakturahub.paper.Papers;
import no.fakturahub.payment.Payments;
import no.fakturahub.reminder.ReminderXml;
import no.fakturahub.reminder.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// All that whoever collects a debt needs of one claim, in one ZIP. No format for it was found that Norwegian
/// collectors share, so it is JSON, with the documents beside it.
@RestController
class CollectionApi {

  record Party(String id, String name, @Nullable String orgNumber, String street, String place,
      @Nullable String email, @Nullable String phone) {}

  /// Kroner. What is owed of the invoice stands apart from fee and interest.
  record Claim(String creditor, String creditorOrgNumber, Party debtor, boolean consumer,
      long invoice, LocalDate issued, LocalDate due, String kid, String account, String amount,
      String owed, List<Paid> paid, List<Letter> letters, List<Beside> beside,
      List<String> objections) {}

  record Paid(LocalDate on, String amount, String why) {}

  record Letter(String number, LocalDate sent, LocalDate deadline, String fee, String state,
      @Nullable String channel, String evidence) {}

  record Beside(String kind, LocalDate asked, String amount, String owed, boolean waived) {}

  private final Invoices invoices;
  private final Payments payments;
  private final Reminders reminders;
  private final FollowedUps followedUps;
  private final Timeline timeline;
  private final Papers papers;
  private final JsonMapper json;

  CollectionApi(Invoices invoices, Payments payments, Reminders reminders, FollowedUps followedUps,
      Timeline timeline, Papers papers, JsonMapper json) {
    this.invoices = invoices;
    this.payments = payments;
    this.reminders = reminders;
    this.followedUps = followedUps;
    this.timeline = timeline;
    this.papers = papers;
    this.json = json;
  }

  @GetMapping("/api/invoices/{id}/collection")
  ResponseEntity<byte[]> collection(@PathVariable("id") UUID id) {
    var invoice = invoices.find(id).filter(one -> !one.isCreditNote())
        .orElseThrow(() -> new Refused("REMINDER_NO_INVOICE", id.toString()));
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"krav-%d.zip\"".formatted(invoice.number()))
        .header(HttpHeaders.CONTENT_TYPE, "application/zip").body(zip(invoice));
  }

  private byte[] zip(Invoice invoice) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "krav.json", json.writerWithDefaultPrettyPrinter()
          .writeValueAsBytes(claim(invoice, followedUps.of(invoice.id()))));
      put(zip, "faktura.pdf", papers.of(invoice));
      var ehf = invoices.document(invoice.id(), Document.EHF);
      if (ehf.isPresent())
        put(zip, "faktura.xml", ehf.get());
      for (var letter : reminders.of(invoice.id())) {
        put(zip, "purring-%d.xml".formatted(letter.round()),
            ReminderXml.write(reminders.document(letter.id()).orElseThrow()));
      }
      put(zip, "tidslinje.csv", story(invoice));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Claim claim(Invoice invoice, FollowedUp followed) {
    var buyer = invoice.buyer();
    var address = buyer.address();
    var org = buyer.orgNumber();
    return new Claim(invoice.seller().name(), invoice.seller().orgNumber().value(),
        new Party(buyer.id(), buyer.name(), org == null ? null : org.value(),
            String.valueOf(address.street()),
            address.postalCode() + " " + address.city() + " " + address.country(), buyer.email(),
            buyer.phone()),
        buyer.isConsumer(), invoice.number(), invoice.issued(), invoice.due(),
        invoice.kid().value(), invoice.seller().account().value(),
        invoice.totals().payable().toString(), payments.owed(invoice).toString(),
        payments.allocationsOn(invoice.id()).stream()
            .map(one -> new Paid(one.from(), one.amount().toString(), one.rule().name())).toList(),
        followed.letters().stream()
            .map(one -> new Letter(invoice.number() + "-" + one.round(), one.issued(),
                one.deadline(), one.ownFee().toString(), one.state().name(),
                one.channel() == null ? null : one.channel().name(), one.evidence()))
            .toList(),
        followed.claims().stream()
            .map(one -> new Beside(one.kind().name(), one.asked(), one.amount().toString(),
                one.owed().toString(), one.waived()))
            .toList(),
        followed.stopped().stream()
            .filter(one -> one.kind() == Reminders.Stopped.Kind.DISPUTE)
            .map(one -> one.who() + ": " + one.why()).toList());
  }

  private byte[] story(Invoice invoice) {
    var rows = new StringBuilder("når;hva;bevis\r\n");
    timeline.of(invoice.id()).forEach(one -> rows.append("%s;%s;%s\r\n".formatted(one.at(),
        one.step(), Cells.words(one.evidence().replaceAll("[;\\s]+", " ")))));
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
