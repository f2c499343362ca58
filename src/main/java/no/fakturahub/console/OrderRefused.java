package no.fakturahub.console;

import java.util.UUID;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// An order by REST was refused, and is told so.
final class OrderRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Refused why;
  private final @Nullable UUID parked;

  OrderRefused(Refused why) {
    this(why, null);
  }

  /// @param parked where it waits for a person, too
  OrderRefused(Refused why, @Nullable UUID parked) {
    super(why);
    this.why = why;
    this.parked = parked;
  }

  Refused why() {
    return why;
  }

  @Nullable
  UUID parked() {
    return parked;
  }
}
