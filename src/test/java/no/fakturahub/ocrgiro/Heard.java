package no.fakturahub.ocrgiro;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.fakturahub.kernel.KidAgreement;

/// All that a listener hears of a file, kept.
record Heard(OcrSummary summary, List<OcrPayment> payments, List<OcrMandate> mandates,
    List<OcrProblem> problems) {

  static Heard of(byte[] file, KidAgreement... agreements) {
    return of(new ByteArrayInputStream(file), List.of(agreements));
  }

  static Heard of(InputStream in, Collection<KidAgreement> agreements) {
    var payments = new ArrayList<OcrPayment>();
    var mandates = new ArrayList<OcrMandate>();
    var problems = new ArrayList<OcrProblem>();
    try {
      var summary = OcrFile.read(in, agreements, new OcrListener() {
        @Override
        public void transaction(OcrTransaction transaction) {
          payments.add(transaction.payment());
        }

        @Override
        public void mandate(OcrMandate mandate) {
          mandates.add(mandate);
        }

        @Override
        public void problem(OcrProblem problem) {
          problems.add(problem);
        }
      });
      return new Heard(summary, payments, mandates, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
