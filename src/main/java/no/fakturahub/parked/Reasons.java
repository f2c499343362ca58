package no.fakturahub.parked;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every reason of the house, out of `reasons/<feature>_nb.properties` and `_en`.
@Component
public class Reasons {

  private final Properties nb = load("nb");
  private final Properties en = load("en");

  /// A code that nobody explained gets its own name, and the cure for the unexpected.
  public Reason of(String code) {
    return new Reason(code, words(nb, code), words(en, code));
  }

  /// All of them, by their codes.
  public List<Reason> all() {
    return nb.stringPropertyNames().stream().filter(key -> key.endsWith(".cause"))
        .map(key -> key.substring(0, key.length() - ".cause".length())).sorted().map(this::of)
        .toList();
  }

  public boolean explains(String code) {
    return of(nb, code) && of(en, code);
  }

  private static boolean of(Properties texts, String code) {
    return texts.containsKey(code + ".cause") && texts.containsKey(code + ".cure");
  }

  private static Reason.Words words(Properties texts, String code) {
    return new Reason.Words(texts.getProperty(code + ".cause", code),
        texts.getProperty(code + ".cure", texts.getProperty("UNEXPECTED.cure", "")));
  }

  private static Properties load(String language) {
    var texts = new Properties();
    try {
      for (var file : new PathMatchingResourcePatternResolver()
          .getResources("classpath*:reasons/*_" + language + ".properties")) {
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          texts.load(in);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
