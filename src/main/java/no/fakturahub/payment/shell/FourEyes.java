package no.fakturahub.payment.shell;

import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.SecondEyes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what one has decided until another has seen it.
@Component
class FourEyes implements SecondEyes {

  private static final int LONGEST = 500;

  private final FourEyesRule rule;
  private final AskedTable asked;
  private final DecisionTable decided;
  private final DecidingByTwo decisions;

  FourEyes(FourEyesRule rule, AskedTable asked, DecisionTable decided, DecidingByTwo decisions) {
    this.rule = rule;
    this.asked = asked;
    this.decided = decided;
    this.decisions = decisions;
  }

  @Override
  @Transactional
  public boolean ask(Decision decision, By by) {
    if (decided.find(by.request()).isPresent() || !rule.isFor(decision))
      return false;
    asked.ask(decision, by);
    return true;
  }

  @Override
  public List<Asked> waiting() {
    return asked.waiting();
  }

  @Override
  @Transactional
  public List<Allocation> confirm(UUID id, String who) {
    var seen = lock(id);
    var first = seen.by();
    if (first.who().strip().equalsIgnoreCase(who.strip()))
      throw new Refused("DECISION_SAME_PERSON", who);
    asked.answered(id, true, said("who", who, 100), null);
    return decisions.decideByTwo(seen.decision(),
        new By(first.request(), first.who() + ", " + who.strip(), first.note()));
  }

  @Override
  @Transactional
  public void decline(UUID id, String who, String why) {
    lock(id);
    asked.answered(id, false, said("who", who, 100), said("why", why, LONGEST));
  }

  private Asked lock(UUID id) {
    return asked.lockWaiting(id)
        .orElseThrow(() -> new Refused("DECISION_NOT_ASKED", id.toString()));
  }

  private static String said(String what, String text, int longest) {
    if (text.isBlank() || text.length() > longest)
      throw new Refused("DECISION_REQUEST", "%s has 1–%d characters".formatted(what, longest));
    return text.strip();
  }
}
