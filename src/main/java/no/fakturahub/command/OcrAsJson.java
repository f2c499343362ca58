package no.fakturahub.command;

import java.io.PrintWriter;
import java.util.Locale;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrProblem;
import no.fakturahub.ocrgiro.OcrSummary;
import no.fakturahub.ocrgiro.OcrTransaction;
import tools.jackson.core.JsonGenerator;

/// One OCR giro file as one JSON object on one line.
final class OcrAsJson implements OcrReport {

  private final BankFileAsJson<OcrProblem> file;

  OcrAsJson(String file, Locale language, PrintWriter out) {
    this.file = new BankFileAsJson<>(file, "payments", out,
        (json, problem) -> write(json, problem, language));
  }

  @Override
  public void transaction(OcrTransaction transaction) {
    var settled = transaction.settled();
    file.transaction(json -> {
      json.writeStringProperty("kid", transaction.kid());
      json.writeNumberProperty("amountOre", transaction.ore());
      json.writeStringProperty("settled", settled == null ? null : settled.toString());
      json.writeStringProperty("type", transaction.type().code());
      json.writeStringProperty("debitAccount", transaction.debitAccount());
    });
  }

  @Override
  public void problem(OcrProblem problem) {
    file.problem(problem);
  }

  @Override
  public void end(OcrSummary summary) {
    file.end(summary.accepted(), json -> {
      json.writeNumberProperty("mandates", summary.mandates());
      json.writeNumberProperty("sumOre", summary.sum().ore());
    });
  }

  @Override
  public void breakOff() {
    if (file.hasBegun())
      end(new OcrSummary(null, 0, 0, Money.ZERO, false));
  }

  private static void write(JsonGenerator json, OcrProblem problem, Locale language) {
    json.writeNumberProperty("line", problem.line());
    json.writeNumberProperty("column", problem.column());
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("message", problem.message(language));
  }
}
