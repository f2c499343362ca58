package no.fakturahub.efaktura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.fakturahub.efaktura.DetailsLink.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is true of every signed link, over random invoices, days and changes.
class DetailsLinkTest {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
      + "0123456789-_";
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private final Random random = new Random(20261123);
  private final byte[] key = key();
  private final DetailsLink links = new DetailsLink(List.of(key));

  @Test
  void aLinkOpensItsInvoiceUntilItsDayAndNotALongerTime() {
    for (var i = 0; i < 500; i++) {
      var invoice = uuid();
      var until = NOW.plusSeconds(random.nextLong(1, 50_000_000));
      var token = links.token(invoice, until);

      assertThat(token).hasSize(76).matches("[A-Za-z0-9_-]+");
      assertThat(links.open(token, NOW)).isEqualTo(new Opened.Invoice(invoice));
      assertThat(links.open(token, until.minusMillis(1))).isEqualTo(new Opened.Invoice(invoice));
      assertThat(links.open(token, until)).isEqualTo(new Opened.Expired());
    }
  }

  @Test
  void theSameInvoiceAndDayHaveTheSameLinkAndNoOthersDo() {
    var invoice = uuid();

    assertThat(links.token(invoice, NOW)).isEqualTo(links.token(invoice, NOW))
        .isNotEqualTo(links.token(uuid(), NOW))
        .isNotEqualTo(links.token(invoice, NOW.plus(1, ChronoUnit.DAYS)));
  }

  @Test
  void noLetterCanBeChangedLeftOutOrAdded() {
    for (var i = 0; i < 20; i++) {
      var token = links.token(uuid(), NOW.plusSeconds(60));
      for (var at = 0; at < token.length(); at++) {
        var other = LETTERS.charAt((LETTERS.indexOf(token.charAt(at)) + 1 + random.nextInt(63))
            % 64);
        assertForged(token.substring(0, at) + other + token.substring(at + 1));
        assertForged(token.substring(0, at) + token.substring(at + 1));
        assertForged(token.substring(0, at) + other + token.substring(at));
      }
    }
  }

  @Test
  void anotherKeyOpensNothing() {
    var token = new DetailsLink(List.of(key())).token(uuid(), NOW.plusSeconds(60));

    assertForged(token);
  }

  @Test
  void aKeyThatNoLongerSignsStillOpensWhatItSigned() {
    var invoice = uuid();
    var old = links.token(invoice, NOW.plusSeconds(60));
    var changed = new DetailsLink(List.of(key(), key));

    assertThat(changed.open(old, NOW)).isEqualTo(new Opened.Invoice(invoice));
    assertThat(changed.token(invoice, NOW.plusSeconds(60))).isNotEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../../etc", "æøå", "AAAA", "=", " "})
  void whatIsNoLinkAtAllIsForged(String token) {
    assertForged(token);
    assertForged("A".repeat(76));
    assertForged("A".repeat(75) + "=");
  }

  @Test
  void aShortKeySignsNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DetailsLink(List.of(new byte[31])));
    assertThatIllegalArgumentException().isThrownBy(() -> new DetailsLink(List.of()));
  }

  private void assertForged(String token) {
    assertThat(links.open(token, NOW)).isEqualTo(new Opened.Forged());
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private byte[] key() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return bytes;
  }
}
