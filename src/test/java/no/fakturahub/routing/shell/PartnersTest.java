package no.fakturahub.routing.shell;

import static no.fakturahub.routing.shell.TemplatesHub.TAKE;
import static no.fakturahub.routing.shell.TemplatesHub.TAKE_BANK_FILES;
import static no.fakturahub.routing.shell.TemplatesHub.await;
import static no.fakturahub.routing.shell.TemplatesHub.route;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.fakturahub.BesideOthers;
import no.fakturahub.parked.ParkedMessage.State;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.parked.shell.ParkedParts;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// Each partner of `routes/partners` as its file stands, and what a partner's file may say otherwise.
@NullUnmarked
@SpringJUnitConfig(TemplatesHub.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@TestPropertySource(
    properties = {"hub.intake.max-bytes=1000000", "hub.intake.every=50", "hub.intake.lease=30000",
        "hub.sftp.host=127.0.0.1", "hub.sftp.user=partner", "hub.sftp.password=secret",
        "hub.sftp.strict-host-key-checking=no"})
@BesideOthers
class PartnersTest {

  @TempDir
  Path data;

  @Autowired
  CamelContext camel;
  @Autowired
  ParkedMessages parked;
  @Autowired
  TemplatesHub.Taker taker;

  private SftpServerForTests server;

  @BeforeEach
  void start() throws Exception {
    server = new SftpServerForTests(data);
    camel.getPropertiesComponent().addInitialProperty("hub.data", data.toString());
    camel.getPropertiesComponent().addInitialProperty("hub.sftp.port",
        Integer.toString(server.start()));
  }

  @AfterEach
  void stop() throws Exception {
    camel.stop();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"nordmat, csv, 987654325", "fjellsport, json, 987654325",
      "havbruk, ubl-order, 918273646"})
  void aPartnerBySftpSaysWhoItIsAndWhatItSpeaks(String partner, String format, String seller)
      throws Exception {
    ParkedParts.load(camel, TAKE, route("templates/sftp-orders"), route("partners/" + partner));

    Files.writeString(server.folder(partner + "/in").resolve("order"), "x");

    assertThat(headers()).containsEntry("partner", partner).containsEntry("format", format)
        .containsEntry("seller", seller);
  }

  @Test
  void theOfficeByFolder() throws Exception {
    ParkedParts.load(camel, TAKE, route("templates/folder-orders"), route("partners/kontor"));
    var folder = Files.createDirectories(data.resolve("orders/kontor"));

    Files.writeString(folder.resolve("order.xml.tmp"), "half");
    Files.writeString(folder.resolve("order.xml"), "<order/>");

    assertThat(headers()).containsEntry("partner", "kontor").containsEntry("format", "order-xml")
        .containsEntry("seller", "918273646");
    await().untilAsserted(() -> assertThat(folder.resolve("order.xml")).doesNotExist());
    assertThat(taker.taken).hasSize(1);
  }

  @Test
  void theBankBySftp() throws Exception {
    ParkedParts.load(camel, TAKE_BANK_FILES, route("templates/sftp-bank"),
        route("partners/sparebanken").replace("\"1000\"", "\"50\""));

    Files.writeString(server.folder("sparebanken/out").resolve("OCR.D261123"), "NY000010");

    assertThat(headers()).containsEntry("partner", "sparebanken");
  }

  @Test
  void aPartnerThatNamesNoSellerLeavesItToItsOrders() throws Exception {
    ParkedParts.load(camel, TAKE, route("templates/sftp-orders"),
        route("partners/nordmat").replaceAll("(?m)^.*name: seller.*\n", ""));

    Files.writeString(server.folder("nordmat/in").resolve("order"), "x");

    assertThat(headers().get("seller")).isNull();
  }

  @Test
  void aFileThatIsWatchedIsTakenWhenItHasBeenStill() throws Exception {
    ParkedParts.load(camel, TAKE, route("templates/sftp-orders"), route("partners/nordmat")
        + "      - { name: arrival, value: watched }\n      - { name: every, value: \"300\" }\n");
    var file = server.folder("nordmat/in").resolve("order");

    var whole = new StringBuilder();
    try (var slow = Files.newBufferedWriter(file)) {
      await().pollInterval(java.time.Duration.ofMillis(100)).until(() -> {
        slow.write("line\n");
        slow.flush();
        whole.append("line\n");
        return whole.length() >= 60;
      });
    }

    headers();
    assertThat(taker.taken.getFirst().bytes()).asString().isEqualTo(whole.toString());
  }

  @Test
  void aGigabyteOfNothingInAFolderIsNotTaken() throws Exception {
    ParkedParts.load(camel, TAKE, route("templates/folder-orders"), route("partners/kontor"));
    var folder = Files.createDirectories(data.resolve("orders/kontor"));
    try (var huge = new java.io.RandomAccessFile(folder.resolve("huge").toFile(), "rw")) {
      huge.setLength(1L << 30);
    }

    await().until(() -> parked.list(State.OPEN, 10).size() == 1);

    assertThat(parked.list(State.OPEN, 10).getFirst().code()).isEqualTo("FILE_TOO_LARGE");
    await().untilAsserted(() -> assertThat(folder.resolve("error")).isNotEmptyDirectory());
    assertThat(taker.taken).isEmpty();
  }

  private Map<String, Object> headers() throws IOException {
    await().until(() -> !taker.taken.isEmpty());
    return taker.taken.getFirst().headers();
  }
}
