package no.fakturahub.load;

import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/// What the hub bears, beside what the machine can do, in one run: `mvn -Pbench test-compile exec:exec@load`.
/// `-Dload.seconds=5` makes it short, `-Dload.burst=100000` long.
public final class Load {

  private static final int SECONDS = Integer.getInteger("load.seconds", 20);
  private static final int BURST = Integer.getInteger("load.burst", 5000);

  private Load() {}

  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    var one = oneNode();
    var two = manyNodes(2);
    say("two nodes: worked off a second", "%.0f, %.2f times one node's", two, two / one);
    System.exit(0);
  }

  private static double oneNode() throws Exception {
    try (var house = new House(1)) {
      var story = new Story(house.tables());
      var orders = new Orders(house.nodes());
      say("memory at rest", "%d MB resident", house.resident() >> 20);
      orders.asFastAsTaken(SECONDS);
      story.awaitAllDone();
      var peer = Commits.aSecond(house.database(), SECONDS);
      var accepted = orders.asFastAsTaken(SECONDS);
      say("orders accepted a second, durably", "%.0f; bare commits of one row %.0f: %.0f %% of them",
          accepted, peer, 100 * accepted / peer);
      story.awaitAllDone();

      var before = story.accepted();
      for (var i = 0; i < 20; i++) {
        orders.post();
        story.awaitAllDone();
      }
      tell("one at a time: order to delivered", story.ways(before));

      var worked = burst(house, orders, story);
      before = story.accepted();
      orders.steadily(worked / 2, SECONDS);
      story.awaitAllDone();
      tell("steady at half of that: order to delivered", story.ways(before));
      return worked;
    }
  }

  private static double manyNodes(int many) throws Exception {
    try (var house = new House(many)) {
      var story = new Story(house.tables());
      var orders = new Orders(house.nodes());
      orders.asFastAsTaken(SECONDS);
      story.awaitAllDone();
      return burst(house, orders, story);
    }
  }

  /// @return orders that are invoiced, delivered and booked a second
  private static double burst(House house, Orders orders, Story story) throws Exception {
    var begun = System.nanoTime();
    var in = orders.burst(BURST);
    var most = house.resident();
    while (story.handedOver() < story.accepted() || story.booked() < story.accepted()) {
      LockSupport.parkNanos(500_000_000);
      most = Math.max(most, house.resident());
    }
    var worked = BURST / ((System.nanoTime() - begun) / 1e9);
    say("a burst of " + BURST,
        "taken in %.1f s; invoiced, delivered and booked %.0f a second; %d MB resident at most, heap 512",
        in, worked, most >> 20);
    return worked;
  }

  private static void tell(String what, Story.Ways ways) {
    say(what, "p50 %.0f ms, p95 %.0f, p99 %.0f, of %d", ways.p50(), ways.p95(), ways.p99(),
        ways.many());
  }

  private static void say(String what, String how, Object... figures) {
    System.out.printf("%-46s %s%n", what, how.formatted(figures));
  }
}
