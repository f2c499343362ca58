package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.fakturahub.parked.Parking;
import no.fakturahub.parked.shell.ParkedParts;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// What is parked, by REST.
@NullUnmarked
@SpringJUnitWebConfig(ParkedApiTest.Web.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@TestPropertySource(properties = "hub.intake.max-bytes=1000")
class ParkedApiTest {

  @EnableWebMvc
  @Import({ParkedParts.class, ParkedApi.class})
  static class Web {}

  private static final String DOOR = """
      - route:
          id: door
          routeConfigurationId: durable
          from:
            uri: direct:door
            steps:
              - choice:
                  when:
                    - expression: { simple: { expression: "${bodyAs(String)} != 'good'" } }
                      steps:
                        - throwException:
                            exceptionType: java.lang.IllegalStateException
                            message: still bad
      """;

  @Autowired
  Parking parking;
  @Autowired
  CamelContext camel;

  private MockMvcTester http;
  private UUID id;

  @BeforeEach
  void oneIsParked(@Autowired WebApplicationContext web) {
    ParkedParts.load(camel, DOOR);
    http = MockMvcTester.from(web);
    id = parking.park("direct:door", "ordrer/æ.csv", "TRIED_IN_VAIN", "database down",
        "bad".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void isListedWithItsReasonInBothLanguages() {
    assertThat(http.get().uri("/api/parked")).hasStatusOk().bodyJson()
        .hasPathSatisfying("$[0].message.name", name -> name.assertThat().isEqualTo("ordrer/æ.csv"))
        .hasPathSatisfying("$[0].reason.nb.cure",
            cure -> cure.assertThat().asString().contains("nytt"))
        .hasPathSatisfying("$[0].reason.en.cure",
            cure -> cure.assertThat().asString().contains("replay"));
    assertThat(http.get().uri("/api/parked?state=DISCARDED")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("[]");
    assertThat(http.get().uri("/api/parked?state=LOST")).hasStatus(400);
  }

  @Test
  void givesTheOriginalAsAFile() {
    assertThat(http.get().uri("/api/parked/{id}/original", id)).hasStatusOk()
        .hasContentType(MediaType.APPLICATION_OCTET_STREAM).bodyText().isEqualTo("bad");
    assertThat(http.get().uri("/api/parked/{id}/original", id)).headers()
        .hasHeaderSatisfying("Content-Disposition",
            values -> assertThat(values.getFirst()).startsWith("attachment").doesNotContain("/æ"));
  }

  @Test
  void aReplayThatStopsAgainIsStillOpen() {
    assertThat(http.post().uri("/api/parked/{id}/replay", id)).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("{\"message\": {\"state\": \"OPEN\", \"code\": \"UNEXPECTED\"}}");
  }

  @Test
  void aCorrectedCopyGoesThrough() {
    assertThat(http.post().uri("/api/parked/{id}/replay", id)
        .contentType(MediaType.APPLICATION_OCTET_STREAM).content("good")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("{\"message\": {\"state\": \"REPLAYED\"}}");
    assertThat(http.post().uri("/api/parked/{id}/replay", id)).hasStatus(409).bodyText()
        .contains("It is closed already");
  }

  @Test
  void aCorrectedCopyThatStopsAnswersWithItsOwnRow() {
    assertThat(http.post().uri("/api/parked/{id}/replay", id)
        .contentType(MediaType.APPLICATION_OCTET_STREAM).content("worse")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("{\"message\": {\"state\": \"OPEN\", \"size\": 5}}");
  }

  @Test
  void aCopyWithoutEndIsNotRead() {
    assertThat(http.post().uri("/api/parked/{id}/replay", id)
        .contentType(MediaType.APPLICATION_OCTET_STREAM).content(new byte[1001])).hasStatus(413);
  }

  @Test
  void isDiscardedWithAReason() {
    assertThat(http.post().uri("/api/parked/{id}/discard", id)
        .contentType(MediaType.APPLICATION_JSON).content("{}")).hasStatus(400);
    assertThat(http.post().uri("/api/parked/{id}/discard", id)
        .contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"sent twice\"}"))
        .hasStatusOk().bodyJson().isLenientlyEqualTo(
            "{\"message\": {\"state\": \"DISCARDED\", \"closing\": \"sent twice\"}}");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(http.get().uri("/api/parked/{id}", UUID.randomUUID())).hasStatus(404);
    assertThat(http.get().uri("/api/parked/nonsense")).hasStatus(400);
  }
}
