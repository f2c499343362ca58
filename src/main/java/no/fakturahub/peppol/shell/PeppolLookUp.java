package no.fakturahub.peppol.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.peppol.DocumentType;
import no.fakturahub.peppol.LookUp;
import no.fakturahub.peppol.PeppolDirectory;

/// Finds receivers by SML and SMP, and remembers for a while what they said.
final class PeppolLookUp implements PeppolDirectory {

  private final PeppolSettings.LookUps settings;
  private final Sml sml;
  private final Smp smp;
  private final LookUpTable known;
  private final Clock clock;

  PeppolLookUp(PeppolSettings settings, LookUpTable known, Clock clock) {
    this.settings = settings.lookUp();
    this.sml = new Sml(settings.lookUp());
    this.smp = new Smp(settings, clock);
    this.known = known;
    this.clock = clock;
  }

  @Override
  public LookUp of(OrgNumber receiver, DocumentType type) {
    try {
      var fresh = known.find(participant(receiver), type).filter(
          told -> told.isFresh(clock.instant(), settings.yesFor(), settings.noFor()));
      return fresh.isPresent() ? fresh.get().answer() : anew(receiver, type);
    } catch (RuntimeException broken) {
      return new LookUp.Unknown("The look-up failed: " + broken);
    }
  }

  @Override
  public LookUp anew(OrgNumber receiver, DocumentType type) {
    try {
      var asked = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      var answer = ask(participant(receiver), type, asked);
      known.keep(participant(receiver), type, answer, asked);
      return answer;
    } catch (RuntimeException broken) {
      return new LookUp.Unknown("The look-up failed: " + broken);
    }
  }

  private LookUp ask(String participant, DocumentType type, Instant asked) {
    return switch (sml.of(participant)) {
      case Sml.Answer.NoSuchName(var name) -> new LookUp.NotThere(
          "%s is not in Peppol: the SML has no %s, asked %s".formatted(participant, name, asked));
      case Sml.Answer.Unclear(var why) -> new LookUp.Unknown(why);
      case Sml.Answer.At(var address) -> {
        var source = ", says SMP %s, asked %s".formatted(address.getAuthority(), asked);
        yield switch (smp.ask(address, participant, type)) {
          case LookUp.Found(var endpoint, var evidence) ->
            new LookUp.Found(endpoint, evidence + source);
          case LookUp.NotThere(var evidence) -> new LookUp.NotThere(evidence + source);
          case LookUp.Unknown unknown -> unknown;
        };
      }
    };
  }

  private static String participant(OrgNumber number) {
    return "0192:" + number;
  }
}
