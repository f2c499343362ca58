package no.fakturahub.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.fakturahub.camt.CamtMeaning;
import no.fakturahub.camt.CamtProblem;
import no.fakturahub.camt.CamtReference;
import no.fakturahub.camt.CamtSummary;
import no.fakturahub.camt.CamtTransaction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// One camt file as one JSON object on one line. Transactions are written as they pass; only problems are kept until
/// the end, and of them no more than a person or a program can use.
final class CamtAsJson implements CamtReport {

  private static final int MOST_PROBLEMS = 10_000;
  /// Letters beyond ASCII are escaped, so that no terminal or pipe can spoil them.
  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII).disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

  private final PrintWriter out;
  private final JsonGenerator json;
  private final String file;
  private final Locale language;
  private final List<CamtProblem> problems = new ArrayList<>();
  private long moreProblems;
  private boolean begun;

  CamtAsJson(String file, Locale language, PrintWriter out) {
    this.file = file;
    this.language = language;
    this.out = out;
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  @Override
  public void transaction(CamtTransaction transaction) {
    begin();
    var booked = transaction.entry().booked();
    json.writeStartObject();
    json.writeStringProperty("account", transaction.entry().statement().account());
    json.writeStringProperty("what", CamtMeaning.of(transaction).getClass().getSimpleName());
    json.writeStringProperty("amount", transaction.amount().toPlainString());
    json.writeStringProperty("currency", transaction.entry().statement().currency());
    json.writeStringProperty("booked", booked == null ? null : booked.toString());
    json.writeStringProperty("reference", reference(transaction));
    json.writeStringProperty("text", transaction.text());
    json.writeStringProperty("payer", transaction.debtor().name());
    json.writeStringProperty("debitAccount", transaction.debtor().account());
    json.writeEndObject();
  }

  static String reference(CamtTransaction transaction) {
    return transaction.references().stream().map(CamtReference::value)
        .collect(Collectors.joining(" + "));
  }

  @Override
  public void problem(CamtProblem problem) {
    if (problems.size() < MOST_PROBLEMS)
      problems.add(problem);
    else
      moreProblems++;
  }

  @Override
  public void end(CamtSummary summary) {
    begin();
    json.writeEndArray();
    json.writeBooleanProperty("accepted", summary.accepted());
    json.writeArrayPropertyStart("problems");
    problems.forEach(this::write);
    json.writeEndArray();
    if (moreProblems > 0)
      json.writeNumberProperty("moreProblems", moreProblems);
    json.writeEndObject();
    json.close();
    out.println();
    out.flush();
  }

  @Override
  public void breakOff() {
    if (begun)
      end(new CamtSummary(null, List.of(), false));
  }

  private void begin() {
    if (begun)
      return;
    begun = true;
    json.writeStartObject();
    json.writeStringProperty("file", file);
    json.writeArrayPropertyStart("transactions");
  }

  private void write(CamtProblem problem) {
    json.writeStartObject();
    json.writeStringProperty("path", problem.place().path());
    json.writeNumberProperty("line", problem.place().line());
    json.writeNumberProperty("column", problem.place().column());
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("message", problem.message(language));
    json.writeEndObject();
  }
}
