package no.fakturahub.command;

import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Tells a person at a terminal what takes time: first the rules, then which document it is.
final class ValidationProgress {

  private final Say say;
  private final PrintWriter terminal;
  private final boolean wanted;

  ValidationProgress(Say say, PrintWriter terminal) {
    var console = System.console();
    this.say = say;
    this.terminal = terminal;
    this.wanted = console != null && console.isTerminal();
  }

  void compiling(CompletableFuture<?> rules) {
    for (var tenths = 0; wanted && !isDone(rules); tenths++) {
      tell(say.words("validate.compiling", tenths / 10));
    }
  }

  void file(int nth, int of, String file) {
    if (wanted)
      tell(say.words("validate.file", nth, of, file));
  }

  void clear() {
    if (wanted)
      tell("");
  }

  private void tell(String text) {
    terminal.print("\r%-79.79s\r%.79s".formatted("", text));
    terminal.flush();
  }

  /// Waits a tenth of a second at most.
  private static boolean isDone(CompletableFuture<?> rules) {
    try {
      rules.get(100, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException broken) {
      return true; // the first document will say why
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
