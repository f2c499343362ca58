package no.fakturahub.routing.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import no.fakturahub.parked.LeftOutside;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;

/// For senders that upload under the final name: a file is whole when it is as it was at the last look.
final class WatchedArrival<T> extends Arrival<T> {

  private static final int MOST_REMEMBERED = 10_000;

  private record Seen(long length, long modified) {}

  private final Map<String, Seen> last = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
      return size() > MOST_REMEMBERED;
    }
  };

  WatchedArrival(DoorLeases leases, LeftOutside outside, long mostBytes) {
    super(leases, outside, mostBytes);
  }

  @Override
  boolean isWhole(GenericFile<T> file, Exchange exchange) {
    var now = new Seen(file.getFileLength(), file.getLastModified());
    synchronized (last) {
      return now.equals(last.put(
          exchange.getFromRouteId() + "/" + file.getAbsoluteFilePath(), now));
    }
  }
}
