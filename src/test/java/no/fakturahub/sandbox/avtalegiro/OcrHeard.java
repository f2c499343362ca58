package no.fakturahub.sandbox.avtalegiro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.ocrgiro.OcrFile;
import no.fakturahub.ocrgiro.OcrListener;
import no.fakturahub.ocrgiro.OcrMandate;
import no.fakturahub.ocrgiro.OcrTransaction;

/// What the hub reads in a file of the bank's, which proves.
record OcrHeard(List<String> payments, List<OcrMandate> mandates) {

  static OcrHeard in(byte[] file) throws IOException {
    var heard = new OcrHeard(new ArrayList<>(), new ArrayList<>());
    var summary = OcrFile.read(new ByteArrayInputStream(file), List.of(), new OcrListener() {
      @Override
      public void transaction(OcrTransaction paid) {
        heard.payments().add("%s %s %d %s".formatted(paid.type().code(), paid.settled(),
            paid.ore(), paid.kid()));
      }

      @Override
      public void mandate(OcrMandate mandate) {
        heard.mandates().add(mandate);
      }
    });
    assertThat(summary.accepted()).isTrue();
    return heard;
  }
}
