package no.fakturahub.command;

import java.io.PrintWriter;
import java.util.Locale;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.Judgement;
import no.fakturahub.validation.Wording;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// For a program: one document as one JSON object on one line.
final class VerdictAsJson implements VerdictReport {

  /// Letters beyond ASCII are escaped, so that no terminal or pipe can spoil them.
  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII).disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

  private final Wording wording;
  private final PrintWriter out;

  VerdictAsJson(Wording wording, PrintWriter out) {
    this.wording = wording;
    this.out = out;
  }

  @Override
  public void tell(String file, Judgement judgement) {
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("file", file);
      json.writeBooleanProperty("valid", judgement.isValid());
      json.writeBooleanProperty("lawful", judgement.isLawful());
      json.writeArrayPropertyStart("findings");
      judgement.findings().forEach(finding -> write(finding, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
    out.flush();
  }

  @Override
  public void end() {
    out.flush();
  }

  private void write(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("verdict", finding.verdict().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("location", finding.location());
    json.writeStringProperty("message", "%s %s [%s]".formatted(wording.cause(finding),
        wording.cure(finding), wording.law(finding)));
    json.writeEndObject();
  }
}
