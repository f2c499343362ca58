package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Step;
import no.fakturahub.ledger.Postings;
import no.fakturahub.payment.Payments;
import org.junit.jupiter.api.Test;

/// The console finds its words, in both languages.
class MessagesTest {

  private static final Pattern KEY = Pattern.compile("#\\{([a-z]+\\.[a-zA-Z.]+)");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(keys("nb")).isEqualTo(keys("en"));
  }

  @Test
  void whateverTheRowsMaySayHasWords() {
    var said = Stream.of(named("step", Step.values()), named("delivery", DeliveryState.values()),
        named("booking", Postings.State.values()), named("outcome", Payments.Outcome.values()),
        named("document", Document.values())).flatMap(names -> names);

    assertThat(keys("nb")).containsAll(said.toList());
  }

  @Test
  void whateverThePagesAskForIsThere() throws IOException {
    try (var pages = Files.list(Path.of("src/main/resources/templates"))) {
      for (var page : pages.toList()) {
        var asked = KEY.matcher(Files.readString(page)).results().map(result -> result.group(1));
        assertThat(keys("nb")).as(page.toString()).containsAll(asked.toList());
      }
    }
  }

  private static Stream<String> named(String what, Enum<?>... values) {
    return Stream.of(values).map(value -> what + "." + value.name());
  }

  private static Set<String> keys(String language) {
    var words = new Properties();
    try (var in = Objects.requireNonNull(
        MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties"));
        var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(words.values()).as(language).doesNotContain("");
    return words.stringPropertyNames();
  }
}
