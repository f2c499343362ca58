package no.fakturahub.routing.shell;

import java.util.stream.Collectors;
import no.fakturahub.routing.RouteProblem;
import no.fakturahub.routing.RoutesRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells whoever started the hub what is wrong with the routes folder, without a stack trace.
final class RoutesRefusedAnalyzer extends AbstractFailureAnalyzer<RoutesRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable all, RoutesRefused refused) {
    var problems = refused.problems();
    var what = problems.stream().map(problem -> problem.file() + ": " + problem.what());
    return new FailureAnalysis(what.collect(Collectors.joining("\n")), problems.stream()
        .map(RouteProblem::cure).distinct().collect(Collectors.joining("\n")), refused);
  }
}
