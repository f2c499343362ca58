package no.fakturahub.camt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.fakturahub.kernel.KidAgreement;

/// All that a listener hears of a file, kept.
record Heard(CamtSummary summary, List<CamtTransaction> transactions, List<CamtProblem> problems) {

  static Heard of(byte[] file, KidAgreement... agreements) {
    return of(new ByteArrayInputStream(file), List.of(agreements));
  }

  static Heard of(InputStream in, Collection<KidAgreement> agreements) {
    var transactions = new ArrayList<CamtTransaction>();
    var problems = new ArrayList<CamtProblem>();
    try {
      var summary = CamtFile.read(in, agreements, new CamtListener() {
        @Override
        public void transaction(CamtTransaction transaction) {
          transactions.add(transaction);
        }

        @Override
        public void problem(CamtProblem problem) {
          problems.add(problem);
        }
      });
      return new Heard(summary, transactions, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
