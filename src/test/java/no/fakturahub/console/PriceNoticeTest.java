package no.fakturahub.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.HubTest;
import no.fakturahub.agreement.PriceNotices;
import no.fakturahub.agreement.PriceNotices.State;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/// Customers are told of new prices before they come, by `direct:tell-of-prices`; what did not reach them waits, and
/// leaves the same way when a person says so.
@HubTest
class PriceNoticeTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Value("${hub.data}")
  Path data;
  @Autowired
  PriceNotices notices;
  @Autowired
  Reports reports;
  @Autowired
  ParkedMessages parked;

  @Test
  void theCustomerReadsOldAndNewPriceAndWhereItComesFrom() throws Exception {
    var id = agreement("pris1@example.no");
    changed(id, "okt");
    changed(id, "okt");

    await().untilAsserted(() -> assertThat(notices.of(id)).singleElement().satisfies(
        one -> assertThat(one.state()).isEqualTo(State.SENT)));

    assertThat(notices.of(id).getFirst().evidence()).startsWith("pris1@example.no");
    assertThat(call("GET", "/api/agreements/" + id + "/notices", "")).contains("100.00");
    await().untilAsserted(() -> assertThat(mail("pris1@example.no"))
        .contains("Nye priser i avtale", "100,00 blir 104,00", "4,00 %", "Avtalt regulering"));
  }

  @Test
  void aNoticeThatComesBackWaitsForAPersonAndLeavesAgain() throws Exception {
    var id = agreement("pris2@example.no");
    changed(id, "okt");
    await().untilAsserted(() -> assertThat(notices.of(id)).singleElement().satisfies(
        one -> assertThat(one.state()).isEqualTo(State.SENT)));
    var notice = notices.of(id).getFirst().notice();

    reports.report(notice.id(), new Report(Says.BOUNCED, "bounce-" + notice.id(),
        Instant.now(), "no such mailbox", new byte[]{1}));

    assertThat(notices.of(id).getFirst().state()).isEqualTo(State.NOT_SENT);
    var waiting = parked.list(ParkedMessage.State.OPEN, 1000).stream()
        .filter(one -> one.name().equals("Avtale " + notice.number())).findFirst().orElseThrow();
    assertThat(waiting.code()).isEqualTo("AGREEMENT_NOTICE_BOUNCED");
    parked.replay(waiting.id());
    await().untilAsserted(() -> assertThat(notices.of(id).getFirst().state())
        .isEqualTo(State.SENT));
  }

  private UUID agreement(String email) throws Exception {
    var answer = call("POST", "/api/agreements", """
        {"number": "P-%s", "seller": "987654325",
         "customer": {"id": "77", "name": "Ola Hansen", "address": {"postalCode": "0155",
           "city": "Oslo", "country": "NO"}, "email": "%s", "language": "NB"},
         "references": {"buyer": "Ola"}, "cycle": {"months": 1, "anchor": 1,
           "timing": "IN_ADVANCE"}, "paidFrom": "%s",
         "plan": {"id": "basis", "name": "Basis", "components": [{"id": "fast", "name": "Basis",
           "unit": "EA", "measure": "FIXED",
           "price": {"kind": "Each", "each": 100.00},
           "vat": {"category": "S", "rate": 25}}]}}"""
        .formatted(UUID.randomUUID(), email, LocalDate.now().plusMonths(2)));
    return UUID.fromString(JsonMapper.shared().readTree(answer).at("/agreement/id").asString());
  }

  private void changed(UUID agreement, String request) throws Exception {
    call("POST", "/api/agreements/" + agreement + "/changes", """
        {"requestId": "%s", "kind": "Adjusts", "from": "%s", "factor": 1.04,
         "evidence": "Avtalt regulering"}""".formatted(request,
        LocalDate.now().plusMonths(3).withDayOfMonth(1)));
  }

  private String mail(String to) throws Exception {
    try (var files = Files.walk(data.resolve("sandbox/mail"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var text = Files.readString(file, ISO_8859_1);
        if (text.contains(to) && text.contains("quoted-printable"))
          return new String(MimeUtility.decode(new ByteArrayInputStream(Files.readAllBytes(file)),
              "quoted-printable").readAllBytes(), UTF_8);
      }
    }
    return "";
  }

  private String call(String method, String path, String body) throws Exception {
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body))
        .build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return answer.body();
  }
}
