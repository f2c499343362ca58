package no.fakturahub.routing.shell;

import static no.fakturahub.parked.ParkedMessage.State.DISCARDED;
import static no.fakturahub.parked.ParkedMessage.State.OPEN;
import static no.fakturahub.parked.ParkedMessage.State.REPLAYED;
import static no.fakturahub.routing.shell.TemplatesHub.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.BesideOthers;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.parked.shell.ParkedParts;
import no.fakturahub.routing.shell.TemplatesHub.Taken;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// The sftp-orders template over a real SFTP server, filled by the nordmat partner as it stands in `routes/`.
@NullUnmarked
@SpringJUnitConfig(TemplatesHub.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@TestPropertySource(
    properties = {"hub.intake.max-bytes=1000000", "hub.intake.every=50", "hub.intake.lease=30000",
        "hub.sftp.host=127.0.0.1", "hub.sftp.user=partner", "hub.sftp.password=secret",
        "hub.sftp.strict-host-key-checking=no"})
@BesideOthers
class TemplatesTest {

  @TempDir
  static Path data;

  @Autowired
  CamelContext camel;
  @Autowired
  ParkedMessages parked;
  @Autowired
  TemplatesHub.Taker taker;

  private SftpServerForTests server;
  private Path in;

  @BeforeEach
  void start() throws Exception {
    server = new SftpServerForTests(Files.createTempDirectory(data, "sftp"));
    in = server.folder("nordmat/in");
    camel.getPropertiesComponent().addInitialProperty("hub.data", data.toString());
    camel.getPropertiesComponent().addInitialProperty("hub.sftp.port",
        Integer.toString(server.start()));
    ParkedParts.load(camel, TemplatesHub.TAKE, TemplatesHub.route("templates/sftp-orders"),
        TemplatesHub.route("partners/nordmat"));
  }

  @AfterEach
  void stop() throws Exception {
    camel.stop();
    server.close();
  }

  @Test
  void aFileIsTakenWithItsPartnerAndEndsInDone() throws Exception {
    drop("orders.csv", "æøå");

    var taken = taken(1).getFirst();

    assertThat(taken.bytes()).isEqualTo("æøå".getBytes(StandardCharsets.UTF_8));
    assertThat(taken.headers()).containsEntry("partner", "nordmat")
        .containsEntry("format", "csv").containsEntry("seller", "987654325");
    await().untilAsserted(() -> assertThat(names("done")).singleElement().asString()
        .matches("\\d{8}-\\d{9}-orders\\.csv"));
    assertThat(in.resolve("orders.csv")).doesNotExist();
    await().untilAsserted(() -> assertThat(fetching()).isEmpty());
  }

  @Test
  void temporaryAndHiddenFilesAreLeftAloneUntilTheyGetTheirName() throws Exception {
    drop("orders.csv.tmp", "half");
    drop(".hidden", "x");
    drop("first.csv", "whole");
    taken(1);

    Files.move(in.resolve("orders.csv.tmp"), in.resolve("second.csv"));

    assertThat(taken(2)).extracting(Taken::name).containsExactly("first.csv", "second.csv");
    assertThat(in.resolve(".hidden")).exists();
  }

  @Test
  void whatIsRefusedIsParkedByteForByteAndTheNextFileFlows() throws Exception {
    var bytes = new byte[]{(byte) 0xff, 0, (byte) 0xe6, '\n'};
    Files.write(in.resolve("bad.csv"), bytes);
    taken(1);
    drop("good.csv", "good");
    taken(2);

    var row = parked.list(OPEN, 10).getFirst();
    assertThat(parked.original(row.id())).hasValue(bytes);
    assertThat(row).extracting(ParkedMessage::where, ParkedMessage::name, ParkedMessage::code)
        .containsExactly("nordmat", "bad.csv", "ORDER_SELLER_UNKNOWN");
    assertThat(row.endpoint()).contains("nordmat/in").doesNotContain("secret");
    await().untilAsserted(() -> assertThat(names("done")).hasSize(2));
    assertThat(names("error")).isEmpty();
  }

  @Test
  void aReplayGoesThroughTheWholeRouteOfThePartner() throws Exception {
    drop("bad.csv", "order");
    taken(1);
    await().until(() -> parked.list(OPEN, 10).size() == 1);
    taker.mendedNow();

    assertThat(parked.replay(parked.list(OPEN, 10).getFirst().id()).state())
        .isEqualTo(REPLAYED);
    assertThat(taken(2).getLast().headers()).containsEntry("seller", "987654325");
  }

  @Test
  void aGigabyteOfNothingIsNotFetched() throws Exception {
    drop("first.csv", "first");
    taken(1);
    try (var huge = new RandomAccessFile(in.resolve("huge.csv").toFile(), "rw")) {
      huge.setLength(1L << 30);
    }
    var before = System.nanoTime();
    await().until(() -> parked.list(OPEN, 10).size() == 1);
    drop("next.csv", "next");

    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    var row = parked.list(OPEN, 10).getFirst();
    assertThat(row.code()).isEqualTo("FILE_TOO_LARGE");
    assertThat(row.size()).isEqualTo(1L << 30);
    assertThat(row.detail()).contains("nordmat/in/error/").contains("huge.csv");
    assertThat(taken(2)).extracting(Taken::name).containsExactly("first.csv", "next.csv");
    assertThat(names("error")).singleElement().asString().endsWith("huge.csv");
    assertThat(names("done")).noneMatch(name -> name.endsWith("huge.csv"));
  }

  @Test
  void aServerThatCannotBeReachedIsToldOfOnceAndTakenBackWhenItCan() throws Exception {
    drop("first.csv", "1");
    taken(1);
    server.close();
    await().until(() -> parked.list(OPEN, 10).size() == 1);
    assertThat(parked.list(OPEN, 10).getFirst().code()).isEqualTo("DOOR_CLOSED");

    server.again();

    await().until(() -> parked.list(OPEN, 10).isEmpty());
    assertThat(parked.list(DISCARDED, 10)).hasSize(1);
    drop("second.csv", "2");
    taken(2);
  }

  @Test
  void whatCannotEvenBeParkedEndsInError() throws Exception {
    taker.databaseIsGone();
    drop("bad.csv", "order");

    await().untilAsserted(() -> assertThat(names("error")).singleElement().asString()
        .endsWith("bad.csv"));
  }

  private List<Taken> taken(int count) {
    await().until(() -> taker.taken.size() >= count);
    return taker.taken;
  }

  private void drop(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  private List<String> names(String folder) throws IOException {
    return Files.exists(in.resolve(folder)) ? list(in.resolve(folder)) : List.of();
  }

  private static List<String> fetching() throws IOException {
    return list(data.resolve("fetching/nordmat"));
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
