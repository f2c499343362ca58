package no.fakturahub.load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/// What the hub bears, each figure beside a peer in the same run: `mvn -Pbench test-compile exec:exec@load`.
///
/// `-Dload=one` measures that alone, `-Dload.seconds=5` makes it short, `-Dload.burst=100000` long.
public final class Load {

  private static final List<String> ASKED = List
      .of(System.getProperty("load", "one,two").split(","));
  static final int SECONDS = Integer.getInteger("load.seconds", 20);
  static final int BURST = Integer.getInteger("load.burst", 10_000);

  private Load() {}

  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.ERROR);
    measure(new Figures());
    System.exit(0);
  }

  static void measure(Figures figures) throws Exception {
    var one = ASKED.contains("one") || ASKED.contains("two") ? Busy.oneNode(figures) : 0;
    if (ASKED.contains("two"))
      Busy.manyNodes(2, one, figures);
  }
}
