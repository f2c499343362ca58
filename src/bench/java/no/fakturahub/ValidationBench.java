package no.fakturahub;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.fakturahub.validation.Judgement;
import no.fakturahub.validation.Phive;
import no.fakturahub.validation.RuleSet;
import no.fakturahub.validation.Specimen;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Both verdicts of ours against phive's one, from the same bytes: a typical invoice, and one of 1 000 lines.
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ValidationBench {

  @Param({"3", "1000"})
  private int lines;

  private byte[] ehf;

  @Setup
  public void compileFirst() throws Exception {
    ehf = Specimen.ofLines(lines).bytes();
    if (!ours().findings().isEmpty() || !phive().isEmpty())
      throw new IllegalStateException("The invoice should be good");
  }

  @Benchmark
  public Judgement ours() {
    return Specimen.VALIDATOR.judge(ehf, Optional.empty());
  }

  @Benchmark
  public List<String> phive() throws Exception {
    return Phive.judge("Invoice", RuleSet.newest(), ehf);
  }
}
