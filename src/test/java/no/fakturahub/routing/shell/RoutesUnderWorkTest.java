package no.fakturahub.routing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change of routes while messages are on their way.
@NullUnmarked
class RoutesUnderWorkTest {

  @TempDir
  Path routes;

  private RunningFolder hub;

  @BeforeEach
  void start() throws Exception {
    hub = new RunningFolder(routes);
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Test
  void aFileThatChangesUnderWorkLetsTheWorkEnd() throws Exception {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    hub.camel.getRegistry().bind("slow", new Slow(begun, mayEnd));
    hub.write("greet", RunningFolder.route("greet", "Good day").replace("- setBody",
        "- bean: { ref: slow, method: work }\n        - setBody"));
    hub.lookTwice();
    var answer = CompletableFuture.supplyAsync(() -> hub.ask("greet"));
    begun.await();

    hub.write("greet", RunningFolder.route("greet", "Good evening"));
    hub.lookTwice();
    assertThat(hub.folder.problem()).hasValueSatisfying(
        problem -> assertThat(problem).contains("greet", "waits"));
    mayEnd.countDown();

    assertThat(answer.join()).isEqualTo("Good day");
    hub.lookTwice();
    assertThat(hub.ask("greet")).isEqualTo("Good evening");
    assertThat(hub.folder.problem()).isEmpty();
  }

  /// Work that ends when it is told to.
  public record Slow(CountDownLatch begun, CountDownLatch mayEnd) {
    public void work() throws InterruptedException {
      begun.countDown();
      mayEnd.await();
    }
  }

  @Test
  void aMessageThatComesDuringTheSwapWaitsForTheNewRoute() throws Exception {
    var asked = 0;
    for (var greeting : new String[]{"a", "b", "c", "d"}) {
      hub.write("greet", RunningFolder.route("greet", greeting));
      hub.folder.look();
      var swap = CompletableFuture.runAsync(hub.folder::look);
      while (!swap.isDone() || asked == 0) {
        assertThat(hub.ask("greet")).isNotEmpty();
        asked++;
      }
      assertThat(hub.folder.problem()).isEmpty();
      assertThat(hub.ask("greet")).isEqualTo(greeting);
    }
  }
}
