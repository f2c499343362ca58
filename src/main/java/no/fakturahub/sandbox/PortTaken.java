package no.fakturahub.sandbox;

/// A server of the sandbox could not start, because another program has its port.
public final class PortTaken extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String setting;

  public PortTaken(int port, String setting, Throwable cause) {
    super("Port %d on 127.0.0.1 is taken; set %s to a free one".formatted(port, setting), cause);
    this.setting = setting;
  }

  String setting() {
    return setting;
  }
}
