package no.fakturahub.load;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// A hub under load: what it takes in, how long an order's way is, what it has worked off, and what it needs for it.
final class Busy {

  private static final int ONE_BY_ONE = 50;

  private Busy() {}

  /// @return orders worked off a second
  static double oneNode(Figures figures) throws Exception {
    try (var house = new House(1)) {
      var story = new Story(house.tables());
      var orders = new Orders(house.nodes());
      memory("at rest", house, figures);
      idle(house, figures);
      orders.asFastAsTaken(Load.SECONDS);
      story.awaitAllDone();
      accepted(house, orders, figures);
      story.awaitAllDone();
      oneByOne(house, orders, story, figures);
      var worked = burst("one node", house, orders, story, figures);
      memory("after the burst", house, figures);
      var before = story.accepted();
      orders.steadily(worked / 2, Load.SECONDS);
      story.awaitAllDone();
      figures.tell("order to delivered at half of that", story.ways(before));
      return worked;
    }
  }

  static void manyNodes(int many, double one, Figures figures) throws Exception {
    try (var house = new House(many)) {
      var story = new Story(house.tables());
      var orders = new Orders(house.nodes());
      orders.asFastAsTaken(Load.SECONDS);
      story.awaitAllDone();
      var worked = burst(many + " nodes", house, orders, story, figures);
      figures.beside(many + " nodes, orders a second", worked, "one node's", one,
          "%.1f; one node %.1f: %.2f times as many");
    }
  }

  private static void accepted(House house, Orders orders, Figures figures) throws Exception {
    var peer = Commits.aSecond(house.database(), Load.SECONDS);
    figures.beside("orders accepted a second, durably", orders.asFastAsTaken(Load.SECONDS),
        "commits of one row a second", peer,
        "%.1f while the others are delivered; bare commits of one row %.0f: %.4f");
  }

  private static void oneByOne(House house, Orders orders, Story story, Figures figures)
      throws Exception {
    var before = story.accepted();
    var cpu = house.cpu();
    for (var i = 0; i < ONE_BY_ONE; i++) {
      orders.post();
      story.awaitAllDone();
    }
    figures.tell("one at a time: order to delivered", story.ways(before));
    perOrder("one at a time", house.cpu() - cpu, ONE_BY_ONE, figures);
  }

  private static double burst(String who, House house, Orders orders, Story story,
      Figures figures) throws Exception {
    var before = story.accepted();
    var cpu = house.cpu();
    var begun = System.nanoTime();
    var in = orders.burst(Load.BURST);
    var most = new AtomicLong();
    await().atMost(Story.PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
      most.accumulateAndGet(house.resident(), Math::max);
      return story.isAllDone();
    });
    var many = story.accepted() - before;
    var worked = many / ((System.nanoTime() - begun) / 1e9);
    figures.put(who + ", burst, orders", many);
    figures.put(who + ", burst, orders taken in a second", many / in);
    figures.put(who + ", burst, orders worked off a second", worked);
    figures.put(who + ", burst, resident MB", most.get() / 1e6);
    figures.say(who + ", a burst of " + many, """
        taken in at %.1f a second; invoiced, delivered and booked %.1f a second; \
        %.0f MB resident at most, heap 512 MiB""".formatted(many / in, worked, most.get() / 1e6));
    perOrder(who + ", burst", house.cpu() - cpu, many, figures);
    return worked;
  }

  /// Looking for files, mails and tasks.
  private static void idle(House house, Figures figures) throws Exception {
    var cpu = house.cpu();
    var begun = System.nanoTime();
    await().pollDelay(Duration.ofSeconds(Load.SECONDS)).atMost(Story.PATIENCE).until(() -> true);
    var share = 100 * (house.cpu() - cpu) / ((System.nanoTime() - begun) / 1e9);
    figures.put("at rest, % of a core", share);
    figures.say("at rest", "%.1f %% of a core is used".formatted(share));
  }

  private static void perOrder(String when, double seconds, long orders, Figures figures)
      throws Exception {
    var millis = 1000 * seconds / orders;
    figures.put(when + ", CPU ms an order", millis);
    figures.say(when + ": an order costs", "%.1f ms of CPU in the hub".formatted(millis));
  }

  private static void memory(String when, House house, Figures figures) throws Exception {
    var heap = house.heapAfterCollection() / 1e6;
    var resident = house.resident() / 1e6;
    figures.put("memory " + when + ", heap MB", heap);
    figures.put("memory " + when + ", resident MB", resident);
    figures.say("memory " + when, "%.0f MB of heap are in use, %.0f MB are resident"
        .formatted(heap, resident));
  }
}
