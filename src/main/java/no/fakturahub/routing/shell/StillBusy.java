package no.fakturahub.routing.shell;

/// A route has work that did not end in time: it goes on, and the change waits.
final class StillBusy extends RuntimeException {

  private static final long serialVersionUID = 1;

  StillBusy(String route) {
    super("The route %s has not finished its work; the change waits for it.".formatted(route));
  }
}
