package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/// What every parser promises, whatever it is given: a result or one of its own refusals, and soon.
public final class Fuzzed {

  /// The longest that a test goes on looking for what breaks its parser.
  public static final String LONGEST = "2m";

  /// Far more than any parser takes for the few kilobytes that a fuzzer writes.
  private static final Duration SOON = Duration.ofSeconds(2);

  @FunctionalInterface
  public interface Reading {
    void read() throws Exception;
  }

  private Fuzzed() {}

  /// What took long is read once more: the first of a kind meets code that has not run before.
  ///
  /// @param refusal what the parser may throw; anything else that it throws is an error in it
  public static void read(Class<? extends Exception> refusal, Reading reading) throws Exception {
    if (took(refusal, reading).compareTo(SOON) >= 0)
      assertThat(took(refusal, reading)).isLessThan(SOON);
  }

  private static Duration took(Class<? extends Exception> refusal, Reading reading)
      throws Exception {
    var start = System.nanoTime();
    try {
      reading.read();
    } catch (Exception thrown) {
      if (!refusal.isInstance(thrown))
        throw thrown;
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
