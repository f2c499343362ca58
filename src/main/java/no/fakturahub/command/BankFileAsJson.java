package no.fakturahub.command;

import java.io.PrintWriter;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// One bank file as one JSON object on one line. What is in it is written as it passes; only
/// problems are kept until the end, and of them no more than a person or a program can use.
final class BankFileAsJson<P> {

  private static final int MOST_PROBLEMS = 10_000;
  /// Letters beyond ASCII are escaped, so that no terminal or pipe can spoil them.
  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII).disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

  private final String file;
  private final String list;
  private final PrintWriter out;
  private final JsonGenerator json;
  private final BiConsumer<JsonGenerator, P> fields;
  private final FirstProblems<P> problems = new FirstProblems<>(MOST_PROBLEMS);
  private boolean begun;

  /// @param list what the file's transactions are called
  /// @param fields writes those of a problem
  BankFileAsJson(String file, String list, PrintWriter out,
      BiConsumer<JsonGenerator, P> fields) {
    this.file = file;
    this.list = list;
    this.out = out;
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    this.fields = fields;
  }

  /// @param fields writes those of a transaction
  void transaction(Consumer<JsonGenerator> fields) {
    begin();
    json.writeStartObject();
    fields.accept(json);
    json.writeEndObject();
  }

  void problem(P problem) {
    problems.add(problem);
  }

  boolean hasBegun() {
    return begun;
  }

  /// @param totals writes what the file as a whole says
  void end(boolean accepted, Consumer<JsonGenerator> totals) {
    begin();
    json.writeEndArray();
    totals.accept(json);
    json.writeBooleanProperty("accepted", accepted);
    json.writeArrayPropertyStart("problems");
    problems.first().forEach(this::write);
    json.writeEndArray();
    if (problems.more() > 0)
      json.writeNumberProperty("moreProblems", problems.more());
    json.writeEndObject();
    json.close();
    out.println();
    out.flush();
  }

  private void begin() {
    if (begun)
      return;
    begun = true;
    json.writeStartObject();
    json.writeStringProperty("file", file);
    json.writeArrayPropertyStart(list);
  }

  private void write(P problem) {
    json.writeStartObject();
    fields.accept(json, problem);
    json.writeEndObject();
  }
}
