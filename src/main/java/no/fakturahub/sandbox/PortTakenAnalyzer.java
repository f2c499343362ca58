package no.fakturahub.sandbox;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says which setting to change, in place of a stack trace.
final class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortTaken> {

  @Override
  protected FailureAnalysis analyze(Throwable root, PortTaken taken) {
    return new FailureAnalysis(String.valueOf(taken.getMessage()),
        "Stop the other program (it may be another hub), or start with --%s=PORT"
            .formatted(taken.setting()),
        taken);
  }
}
