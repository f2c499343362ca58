package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A document that several make at once is kept once, and the others are left aside.
@DeliveryTest
class KeptOnceTest {

  @Autowired
  Scene scene;
  @Autowired
  Invoices invoices;

  @Test
  void whoComesSecondFindsTheFirstOnes() throws Exception {
    for (var round = 0; round < 20; round++) {
      var invoice = scene.issued(Samples.consumer("kari@example.no"));
      try (var threads = Executors.newFixedThreadPool(8)) {
        var work = IntStream.range(0, 8).<Callable<Object>>mapToObj(one -> () -> {
          invoices.keep(invoice.id(), Document.RECEIPT, new byte[]{(byte) one});
          return invoices.document(invoice.id(), Document.RECEIPT).orElseThrow()[0];
        }).toList();
        var seen = threads.invokeAll(work);
        for (var one : seen) {
          assertThat(one.get()).isEqualTo(seen.getFirst().get());
        }
      }
      scene.becomes(DeliveryState.HANDED_OVER, invoice);
    }
    scene.clear();
  }
}
