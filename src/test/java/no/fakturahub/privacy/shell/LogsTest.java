package no.fakturahub.privacy.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import no.fakturahub.HubTest;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/// What goes through the hub leaves no name in its log.
@NullUnmarked
@HubTest
class LogsTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
  }

  @Test
  void whoIsSoldToIsNotLogged() throws Exception {
    var good = JsonMapper.shared().readTree(order("sigrun.usett@example.no", "0155"))
        .get("invoice").asString();
    order("sigrun.usett@example.no", "");
    order("ikke en adresse", "0155");
    await().untilAsserted(() -> assertThat(get("/api/invoices/" + good + "/timeline"))
        .contains("HANDED_OVER"));
    LoggerFactory.getLogger(LogsTest.class).info("the test is heard");

    var lines = List.copyOf(log.list).stream()
        .map(one -> one.getFormattedMessage() + words(one.getThrowableProxy())).toList();

    assertThat(lines).anyMatch(one -> one.contains("the test is heard"));
    assertThat(lines).noneMatch(one -> one.contains("Usett") || one.contains("sigrun.usett")
        || one.contains("Blåbærstien") || one.contains("99887766"));
  }

  private static String words(@Nullable IThrowableProxy thrown) {
    return thrown == null ? "" : thrown.getMessage() + words(thrown.getCause());
  }

  private String order(String email, String postalCode) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve("/api/orders"))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString("""
            {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
             "buyer": {"id": "4712", "name": "Sigrun Usett", "phone": "99887766",
               "address": {"street": "Blåbærstien 3", "postalCode": "%s", "city": "Oslo"},
               "email": "%s"},
             "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
               "vat": {"category": "S", "rate": "25"}}]}""".formatted(UUID.randomUUID(),
            postalCode, email)))
        .build(), BodyHandlers.ofString()).body();
  }

  private String get(String path) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path)).build(),
        BodyHandlers.ofString()).body();
  }
}
