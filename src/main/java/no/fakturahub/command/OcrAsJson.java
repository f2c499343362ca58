package no.fakturahub.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrProblem;
import no.fakturahub.ocrgiro.OcrSummary;
import no.fakturahub.ocrgiro.OcrTransaction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// One file as one JSON object on one line. Payments are written as they pass; only problems are kept until the
/// end, and of them no more than a person or a program can use.
final class OcrAsJson implements OcrReport {

  private static final int MOST_PROBLEMS = 10_000;
  /// Letters beyond ASCII are escaped, so that no terminal or pipe can spoil them.
  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII).disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

  private final PrintWriter out;
  private final JsonGenerator json;
  private final String file;
  private final Locale language;
  private final List<OcrProblem> problems = new ArrayList<>();
  private long moreProblems;
  private boolean begun;

  OcrAsJson(String file, Locale language, PrintWriter out) {
    this.file = file;
    this.language = language;
    this.out = out;
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  @Override
  public void transaction(OcrTransaction transaction) {
    begin();
    var settled = transaction.settled();
    json.writeStartObject();
    json.writeStringProperty("kid", transaction.kid());
    json.writeNumberProperty("amountOre", transaction.ore());
    json.writeStringProperty("settled", settled == null ? null : settled.toString());
    json.writeStringProperty("type", transaction.type().code());
    json.writeStringProperty("debitAccount", transaction.debitAccount());
    json.writeEndObject();
  }

  @Override
  public void problem(OcrProblem problem) {
    if (problems.size() < MOST_PROBLEMS)
      problems.add(problem);
    else
      moreProblems++;
  }

  @Override
  public void end(OcrSummary summary) {
    begin();
    json.writeEndArray();
    json.writeNumberProperty("mandates", summary.mandates());
    json.writeNumberProperty("sumOre", summary.sum().ore());
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
      end(new OcrSummary(null, 0, 0, Money.ZERO, false));
  }

  private void begin() {
    if (begun)
      return;
    begun = true;
    json.writeStartObject();
    json.writeStringProperty("file", file);
    json.writeArrayPropertyStart("payments");
  }

  private void write(OcrProblem problem) {
    json.writeStartObject();
    json.writeNumberProperty("line", problem.line());
    json.writeNumberProperty("column", problem.column());
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("message", problem.message(language));
    json.writeEndObject();
  }
}
