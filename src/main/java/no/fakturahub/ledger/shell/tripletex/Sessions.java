package no.fakturahub.ledger.shell.tripletex;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.shell.tripletex.Message.One;
import no.fakturahub.ledger.shell.tripletex.Message.SessionRequest;
import no.fakturahub.ledger.shell.tripletex.TripletexSettings.Access;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// The session of one company, kept until it ends and made anew once for all who wait for it.
final class Sessions {

  /// @param lastDay the session ends when this day begins
  record Session(String token, LocalDate lastDay) {

    /// Company 0 is the company that the employee token belongs to.
    String header() {
      return "Basic " + Base64.getEncoder()
          .encodeToString(("0:" + token).getBytes(StandardCharsets.UTF_8));
    }
  }

  private final Wire wire;
  private final Access access;
  private final Clock clock;
  private @Nullable Session session;

  Sessions(Wire wire, Access access, Clock clock) {
    this.wire = wire;
    this.access = access;
    this.clock = clock;
  }

  synchronized Session current() {
    var now = session;
    return now != null && LocalDate.now(clock).isBefore(now.lastDay()) ? now : make();
  }

  /// A session other than the one that was refused.
  synchronized Session instead(Session refused) {
    return session == null || session.equals(refused) ? make() : session;
  }

  /// The last day must be later than today; two days leave room for a clock that is not ours.
  private Session make() {
    if (access.consumerToken().isBlank() || access.employeeToken().isBlank())
      throw new Refused("TRIPLETEX_TOKENS", "not set");
    var lastDay = LocalDate.now(clock).plusDays(2);
    var request = new SessionRequest(access.consumerToken(), access.employeeToken(), lastDay);
    try {
      var made = wire.postWithoutSession("/token/session/:create", request,
          new TypeReference<One<Message.Session>>() {
          });
      var fresh = new Session(made.value().token(), lastDay);
      session = fresh;
      return fresh;
    } catch (Refused refused) {
      throw new Refused("TRIPLETEX_TOKENS", refused.detail(), refused);
    }
  }
}
