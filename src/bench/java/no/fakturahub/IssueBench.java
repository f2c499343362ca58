package no.fakturahub;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.validation.Judgement;
import no.fakturahub.validation.Validator;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Invoices a second on one thread: from an order to EHF with both verdicts, without database and network.
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class IssueBench {

  private final Stylesheets stylesheets = new Stylesheets(Path.of("xslt"), Clock.systemUTC());
  private final Validator validator = new Validator();
  private long number = 10_000;

  @Setup
  public void everyInvoiceIsGood() {
    if (!issuedAndValidated().isApproved())
      throw new IllegalStateException("The invoice should be good");
  }

  @Benchmark
  public Judgement issuedAndValidated() {
    return validator.judge(issued(), Optional.of(Shop.SELLER.kidAgreement()));
  }

  @Benchmark
  public byte[] issued() {
    var invoice = Shop.order("bench").invoiced(new UUID(0, 1), Shop.SELLER, ++number, Shop.TODAY);
    return stylesheets.apply("ehf/invoice.xsl", InvoiceXml.write(invoice));
  }
}
