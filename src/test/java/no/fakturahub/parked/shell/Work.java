package no.fakturahub.parked.shell;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;

/// Fails as told, in order, then works.
public final class Work {

  static final Exception WORKS = new Exception("no failure");

  private final List<Exception> failures = new ArrayList<>();
  private final List<Exception> innerFailures = new ArrayList<>();
  final List<String> done = new ArrayList<>();
  int tries;
  String lastName = "";

  void fails(Exception... in) {
    failures.addAll(List.of(in));
  }

  void innerFails(Exception... in) {
    innerFailures.addAll(List.of(in));
  }

  public void process(Exchange exchange) throws Exception {
    tries++;
    var text = exchange.getMessage().getBody(String.class);
    exchange.getMessage().setBody("changed: " + text);
    next(failures);
    exchange.getMessage().setBody(text);
  }

  public void inner(Exchange exchange) throws Exception {
    lastName = String.valueOf(exchange.getMessage().getHeader(Exchange.FILE_NAME));
    var text = exchange.getMessage().getBody(String.class);
    exchange.getMessage().setBody("changed inside");
    next(innerFailures);
    done.add(text);
  }

  private static void next(List<Exception> failures) throws Exception {
    var failure = failures.isEmpty() ? WORKS : failures.removeFirst();
    if (failure != WORKS)
      throw failure;
  }
}
