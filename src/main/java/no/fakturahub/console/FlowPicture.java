package no.fakturahub.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.console.Flow.Health;
import no.fakturahub.console.Flow.Now;

/// The flow as a picture: who sends, what is made of it, and where it goes. What a template needs to draw it.
///
/// @param width of the whole, as its height
public record FlowPicture(int width, int height, List<Box> boxes, List<Arrow> arrows) {

  /// @param label a name, or a key of the messages where it begins with a dot
  /// @param day how many within the last day
  /// @param tone a class of the style sheet
  public record Box(int x, int y, String label, long day, String tone) {}

  /// @param weight of the line
  public record Arrow(int fromX, int fromY, int toX, int toY, int weight) {}

  static final int BOX_WIDTH = 190;
  static final int BOX_HEIGHT = 46;
  private static final int STEP = 62;
  private static final int GAP = 130;
  private static final int MIDDLE = BOX_WIDTH + GAP;
  private static final int RIGHT = 2 * MIDDLE;

  static FlowPicture of(Now now) {
    var in = now.partners();
    var out = Stream.concat(now.channels().stream().map(one -> new Box(RIGHT, 0,
        ".channel." + one.name(), one.day(), one.failed() > 0 ? "bad" : "good")),
        now.ledgers().stream().map(one -> new Box(RIGHT, 0, one.name(), one.day(), "good")))
        .toList();
    var rows = Math.max(1, Math.max(in.size(), out.size()));
    var height = rows * STEP;
    var boxes = new ArrayList<Box>();
    var arrows = new ArrayList<Arrow>();
    var hub = new Box(MIDDLE, (height - STEP) / 2, ".flow.made", now.made().day(), "");
    boxes.add(hub);
    for (var i = 0; i < in.size(); i++) {
      var one = in.get(i);
      var box = new Box(0, top(i, in.size(), height), one.name(), one.day(), tone(one.health()));
      boxes.add(box);
      arrows.add(arrow(box, hub));
    }
    for (var i = 0; i < out.size(); i++) {
      var one = out.get(i);
      var box = new Box(RIGHT, top(i, out.size(), height), one.label(), one.day(), one.tone());
      boxes.add(box);
      arrows.add(new Arrow(hub.x() + BOX_WIDTH, middle(hub), box.x(), middle(box),
          weight(box.day())));
    }
    return new FlowPicture(RIGHT + BOX_WIDTH, height, boxes, arrows);
  }

  private static Arrow arrow(Box from, Box to) {
    return new Arrow(from.x() + BOX_WIDTH, middle(from), to.x(), middle(to), weight(from.day()));
  }

  private static int top(int row, int rows, int height) {
    return (height - rows * STEP) / 2 + row * STEP;
  }

  private static int middle(Box box) {
    return box.y() + BOX_HEIGHT / 2;
  }

  /// Ten times as much is two points thicker.
  private static int weight(long count) {
    return count == 0 ? 1 : 2 + 2 * (int) Math.log10(count);
  }

  private static String tone(Health health) {
    return switch (health) {
      case STOPPED, WAITS -> "bad";
      case QUIET -> "wait";
      case WELL -> "good";
    };
  }
}
