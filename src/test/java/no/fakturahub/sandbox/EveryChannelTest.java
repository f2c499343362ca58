package no.fakturahub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.fakturahub.BesideOthers;
import no.fakturahub.HubProcess;
import no.fakturahub.customer.Channel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shop of `samples/`, played by the sandbox as a newcomer sees it: an invoice by each channel.
@BesideOthers
class EveryChannelTest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HubProcess HUB = new HubProcess(List.of("-Xmx512m"),
      "hub.sandbox.peppol.answers=312900106 AP,312900300 UQ Which project?,312900599 RE Cancelled");

  @BeforeAll
  static void play() {
    HUB.start();
    await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).ignoreExceptions()
        .untilAsserted(() -> {
          var all = invoices();
          assertThat(all).isNotEmpty().allSatisfy(invoice -> {
            assertThat(invoice.path("delivery").asString()).isNotIn("PLANNED", "LOOKING_UP");
            assertThat(invoice.path("booking").asString()).isEqualTo("BOOKED");
          });
          assertThat(all.stream().map(invoice -> invoice.path("delivery").asString()))
              .contains("ACCEPTED", "UNDER_QUERY", "REJECTED");
          assertThat(all.stream().map(invoice -> invoice.path("channel").asString()))
              .contains(Stream.of(Channel.values()).map(Channel::name).toArray(String[]::new));
        });
  }

  @AfterAll
  static void stop() throws InterruptedException {
    HUB.close();
  }

  @ParameterizedTest
  @EnumSource
  void hasAnInvoiceWhoseTimelineTellsItAll(Channel channel) throws Exception {
    for (var invoice : invoices()) {
      if (!invoice.path("channel").asString().equals(channel.name()))
        continue;
      var story = HUB.get("/api/invoices/" + invoice.path("id").asString() + "/timeline");
      if (Stream.of("ISSUED", "APPROVED", "CHANNEL_CHOSEN", "HANDED_OVER", "BOOKED")
          .allMatch(step -> story.contains("\"" + step + "\"")))
        return;
    }
    assertThat(invoices()).as("an invoice by %s that was handed over and booked", channel)
        .isEmpty();
  }

  /// By AS4 from the receiver's access point to our own door, and on to the delivery's state.
  @Test
  void whatCustomersAnswerByPeppolIsKnownWithTheirReason() throws Exception {
    var answers = new TreeMap<String, String>();
    for (var invoice : invoices()) {
      if (invoice.path("channel").asString().equals("PEPPOL"))
        answers.put(invoice.path("delivery").asString(),
            HUB.get("/api/invoices/" + invoice.path("id").asString() + "/timeline"));
    }
    assertThat(answers).containsKeys("ACCEPTED", "UNDER_QUERY", "REJECTED");
    assertThat(answers.get("UNDER_QUERY")).contains("Which project?");
    assertThat(answers.get("REJECTED")).contains("Cancelled");
  }

  @Test
  void nothingElseWaitsThanWhatTheSamplesMeanTo() throws Exception {
    assertThat(HUB.get("/api/parked")).isEqualTo("[]");
  }

  private static List<JsonNode> invoices() throws IOException, InterruptedException {
    var all = new ArrayList<JsonNode>();
    JsonMapper.shared().readTree(HUB.get("/api/invoices")).forEach(all::add);
    return all;
  }
}
