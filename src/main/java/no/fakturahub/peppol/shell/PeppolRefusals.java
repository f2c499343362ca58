package no.fakturahub.peppol.shell;

import java.util.Optional;
import java.util.Set;
import no.fakturahub.delivery.Refusing;
import no.fakturahub.kernel.Refused;
import org.springframework.stereotype.Component;

/// An access point that has seen the message before, and gives no receipt, may have it.
@Component
class PeppolRefusals implements Refusing {

  @Override
  public Optional<Refused> refusal(Throwable failure) {
    return Optional.empty();
  }

  @Override
  public Set<String> leavingOpen() {
    return Set.of("PEPPOL_ALREADY_RECEIVED");
  }
}
