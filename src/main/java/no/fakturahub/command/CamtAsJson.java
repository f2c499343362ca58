package no.fakturahub.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.fakturahub.camt.CamtMeaning;
import no.fakturahub.camt.CamtProblem;
import no.fakturahub.camt.CamtReference;
import no.fakturahub.camt.CamtSummary;
import no.fakturahub.camt.CamtTransaction;
import tools.jackson.core.JsonGenerator;

/// One camt file as one JSON object on one line.
final class CamtAsJson implements CamtReport {

  private final BankFileAsJson<CamtProblem> file;

  CamtAsJson(String file, Locale language, PrintWriter out) {
    this.file = new BankFileAsJson<>(file, "transactions", out,
        (json, problem) -> write(json, problem, language));
  }

  @Override
  public void transaction(CamtTransaction transaction) {
    var statement = transaction.entry().statement();
    var booked = transaction.entry().booked();
    file.transaction(json -> {
      json.writeStringProperty("account", statement.account());
      json.writeStringProperty("what", CamtMeaning.of(transaction).getClass().getSimpleName());
      json.writeStringProperty("amount", transaction.amount().toPlainString());
      json.writeStringProperty("currency", statement.currency());
      json.writeStringProperty("booked", booked == null ? null : booked.toString());
      json.writeStringProperty("reference", reference(transaction));
      json.writeStringProperty("text", transaction.text());
      json.writeStringProperty("payer", transaction.debtor().name());
      json.writeStringProperty("debitAccount", transaction.debtor().account());
    });
  }

  static String reference(CamtTransaction transaction) {
    return transaction.references().stream().map(CamtReference::value)
        .collect(Collectors.joining(" + "));
  }

  @Override
  public void problem(CamtProblem problem) {
    file.problem(problem);
  }

  @Override
  public void end(CamtSummary summary) {
    file.end(summary.accepted(), _ -> {});
  }

  @Override
  public void breakOff() {
    if (file.hasBegun())
      end(new CamtSummary(null, List.of(), false));
  }

  private static void write(JsonGenerator json, CamtProblem problem, Locale language) {
    json.writeStringProperty("path", problem.place().path());
    json.writeNumberProperty("line", problem.place().line());
    json.writeNumberProperty("column", problem.place().column());
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("message", problem.message(language));
  }
}
