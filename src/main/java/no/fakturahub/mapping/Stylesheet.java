package no.fakturahub.mapping;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/// One compiled stylesheet. Any number of threads may use it at once.
final class Stylesheet {

  private static final String REASONS = "urn:fakturahub:reason";

  private final Processor saxon;
  private final String entry;
  private final XsltExecutable executable;

  Stylesheet(Processor saxon, String entry, XsltExecutable executable) {
    this.saxon = saxon;
    this.entry = entry;
    this.executable = executable;
  }

  byte[] apply(byte[] xml) {
    var result = new ByteArrayOutputStream(xml.length * 2 + 4096);
    var run = executable.load30();
    closeAllDoors(run);
    try {
      run.transform(SecureXml.source(new ByteArrayInputStream(xml)), saxon.newSerializer(result));
    } catch (SaxonApiException failed) {
      throw refused(failed);
    }
    return result.toByteArray();
  }

  private static void closeAllDoors(Xslt30Transformer run) {
    run.setResourceResolver(request -> {
      throw StylesheetCompiler.closed(request.uri);
    });
    run.setResultDocumentHandler(uri -> {
      throw new IllegalStateException("A stylesheet writes its result only, not " + uri);
    });
    run.setErrorReporter(_ -> {});
    run.setMessageHandler(_ -> {});
  }

  /// A message that ends it is for a person; its `error-code` may name a reason of the house.
  private Refused refused(SaxonApiException failed) {
    var said = failed.getTerminatingXsltMessage();
    if (said != null)
      return new Refused(reason(failed.getErrorCode()), said.getStringValue().strip(), failed);
    if (malformed(failed) instanceof SAXParseException at)
      return new Refused("MAPPING_MALFORMED",
          "Line %d: %s".formatted(at.getLineNumber(), at.getMessage()), failed);
    var code = failed.getErrorCode() == null ? "" : failed.getErrorCode().getLocalName();
    var words = "%s, line %d: %s".formatted(entry, failed.getLineNumber(), failed.getMessage());
    return new Refused(code.equals("XTDE0555") ? "MAPPING_UNKNOWN_ELEMENT" : "MAPPING_FAILED",
        words,
        failed);
  }

  private static String reason(@Nullable QName code) {
    return code != null && REASONS.equals(code.getNamespace())
        ? code.getLocalName()
        : "MAPPING_REFUSED";
  }

  private static Throwable malformed(Throwable failed) {
    var cause = failed;
    while (cause.getCause() != null && !(cause instanceof SAXParseException)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
