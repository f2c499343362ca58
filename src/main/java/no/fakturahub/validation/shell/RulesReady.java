package no.fakturahub.validation.shell;

import java.util.concurrent.CompletableFuture;
import no.fakturahub.validation.RuleSet;
import no.fakturahub.validation.Validator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Compiles the rules when all else has started, and tells under `/actuator/health` how far that is. A document
/// that comes before waits for it; nothing else does.
@Component("rules")
class RulesReady extends AbstractHealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(RulesReady.class);

  private final Validator validation;
  private volatile CompletableFuture<Void> compiled = new CompletableFuture<>();

  RulesReady(Validator validation) {
    this.validation = validation;
  }

  @EventListener(ApplicationReadyEvent.class)
  void compile() {
    compiled = validation.prepare();
    compiled.whenComplete((_, broken) -> {
      if (broken == null)
        LOG.info("The rules of Peppol BIS Billing {} are ready", RuleSet.newest().id());
      else
        LOG.error("The rules of Peppol BIS Billing {} cannot be read", RuleSet.newest().id(),
            broken);
    });
  }

  /// Still up while they are compiled: orders are taken and invoices numbered meanwhile.
  @Override
  protected void doHealthCheck(Health.Builder health) {
    health.up().withDetail("release", RuleSet.newest().id())
        .withDetail("ready", compiled.isDone() && !compiled.isCompletedExceptionally());
    if (compiled.isCompletedExceptionally())
      health.down(new IllegalStateException(compiled.exceptionNow()));
  }
}
