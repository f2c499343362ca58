package no.fakturahub.avtalegiro.shell;

import java.util.Optional;
import no.fakturahub.avtalegiro.Claim;
import no.fakturahub.avtalegiro.ClaimState;
import no.fakturahub.avtalegiro.shell.ClaimTable.Filed;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what became of claims: their rows, the invoice's timeline, and the delivery whose way they are.
@Component
class Ending {

  private final ClaimTable claims;
  private final FileTable files;
  private final Showing showing;
  private final Claiming claiming;
  private final Timeline timeline;

  Ending(ClaimTable claims, FileTable files, Showing showing, Claiming claiming,
      Timeline timeline) {
    this.claims = claims;
    this.files = files;
    this.showing = showing;
    this.claiming = claiming;
    this.timeline = timeline;
  }

  /// The bank would not take it, or nothing is owed any more.
  void withdrawn(Claim claim, String why) {
    if (!claims.move(claim, ClaimState.WITHDRAWN))
      return;
    timeline.add(claim.invoice(), Step.CLAIM_WITHDRAWN, why);
    showing.cameBack(claim, why);
  }

  void cannotBeCancelled(Claim claim) {
    if (claims.move(claim, ClaimState.SENT))
      timeline.add(claim.invoice(), Step.CLAIM_NOT_CANCELLED,
          "kr %s is due %s, too soon to cancel".formatted(claim.amount(), claim.due()));
  }

  /// The file lies at the bank. Told twice, it is the same.
  @Transactional
  public void left(GiroFile file) {
    if (files.left(file.id()))
      claims.in(file).forEach(filed -> left(file, filed));
  }

  private void left(GiroFile file, Filed filed) {
    after(filed.claim()).ifPresent(then -> claims.move(filed.claim(), then));
    timeline.add(filed.claim().invoice(), step(file), filed.evidence(file));
    switch (file.kind()) {
      case CLAIMS -> showing.handedOver(file, filed);
      case CANCELLATIONS -> claiming.theRest(filed.claim());
    }
  }

  private static Optional<ClaimState> after(Claim claim) {
    return switch (claim.state()) {
      case FILED -> Optional.of(ClaimState.SENT);
      case CANCELLING -> Optional.of(ClaimState.CANCELLED);
      case PLANNED, SENT, WITHDRAWN, TO_CANCEL, CANCELLED, PAID -> Optional.empty();
    };
  }

  private static Step step(GiroFile file) {
    return switch (file.kind()) {
      case CLAIMS -> Step.CLAIM_SENT;
      case CANCELLATIONS -> Step.CLAIM_CANCELLED;
    };
  }
}
