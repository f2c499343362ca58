package no.fakturahub.ledger.shell.tripletex;

import static no.fakturahub.ledger.shell.tripletex.Seller.sale;
import static no.fakturahub.ledger.shell.tripletex.TripletexTest.CALLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import no.fakturahub.Shop;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.sandbox.tripletex.StandIn;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Sessions that end, limits that are reached, and answers that are none.
@NullUnmarked
class WireTest {

  @TempDir
  static Path folder;
  private static final TestClock CLOCK = new TestClock();
  private static StandIn tripletex;
  private Seller seller;

  @BeforeAll
  static void start() {
    tripletex = new StandIn(folder, CLOCK);
  }

  @BeforeEach
  void enter() {
    tripletex.relent();
    seller = new Seller(tripletex, CLOCK);
  }

  @AfterAll
  static void stop() {
    tripletex.close();
  }

  @ParameterizedTest(name = "before call {0}")
  @MethodSource("callsWithASession")
  void anEndedSessionIsRenewedOnTheWay(int call) {
    tripletex.strike("{\"kind\":\"TOKEN_EXPIRED\",\"after\":%d}".formatted(call));

    seller.book(sale(Shop.COMPANY));

    assertThat(vouchers()).hasSize(1);
    assertThat(customers()).hasSize(1);
  }

  static IntStream callsWithASession() {
    return IntStream.range(1, CALLS.size());
  }

  @Test
  void aSessionLastsUntilItsDay() {
    seller.book(sale(Shop.COMPANY));
    CLOCK.pass(Duration.ofDays(2));
    seller.book(sale(Shop.COMPANY));

    assertThat(tripletex.calls()).filteredOn(CALLS.getFirst()::equals).hasSize(2);
  }

  @Test
  void tooManyRequestsMeansNoneUntilTheTimeIsUp() {
    var posting = sale(Shop.COMPANY);
    tripletex.strike("{\"kind\":\"TOO_MANY\",\"call\":\"POST /ledger/voucher\"}");
    var until = CLOCK.instant().plusSeconds(60);

    for (var i = 0; i < 2; i++) {
      assertThatThrownBy(() -> seller.book(posting)).isInstanceOfSatisfying(NotYet.class,
          wait -> assertThat(wait.until()).isEqualTo(until));
    }
    assertThat(tripletex.calls()).hasSize(CALLS.size() - 1);

    CLOCK.pass(Duration.ofSeconds(60));
    seller.book(posting);
    assertThat(vouchers()).hasSize(1);
  }

  @Test
  void silenceAndNonsenseAreNoAnswers() throws IOException {
    try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      seller = new Seller("http://127.0.0.1:" + silent.getLocalPort(), new TestClock(),
          "sandbox-consumer", Duration.ofMillis(200));
      assertThat(catchRuntimeException(() -> seller.book(sale(Shop.COMPANY))))
          .hasMessageStartingWith("Tripletex did not answer");
    }
    var nonsense = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    nonsense.createContext("/", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("<html>Vedlikehold</html>".getBytes(StandardCharsets.UTF_8));
      exchange.close();
    });
    nonsense.start();
    seller = new Seller("http://127.0.0.1:" + nonsense.getAddress().getPort(), new TestClock(),
        "sandbox-consumer", Duration.ofSeconds(5));
    assertThat(catchRuntimeException(() -> seller.book(sale(Shop.COMPANY)))).isNotNull()
        .isNotInstanceOf(Refused.class);
    nonsense.stop(0);
  }

  private List<JsonNode> vouchers() {
    return tripletex.vouchers(seller.company);
  }

  private List<JsonNode> customers() {
    return tripletex.customers(seller.company);
  }
}
