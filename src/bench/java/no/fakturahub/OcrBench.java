package no.fakturahub;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.ocrgiro.OcrFile;
import no.fakturahub.ocrgiro.OcrListener;
import no.fakturahub.ocrgiro.OcrTransaction;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Reading an OCR giro file of 100 000 payments, every count, sum, date and KID proven, against reading the same file
/// and touching every byte of it, eight at a time: the least that any reader must do. In a heap of 64 MB.
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class OcrBench {

  private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class,
      ByteOrder.nativeOrder());
  private static final List<KidAgreement> AGREED = List.of(
      new KidAgreement(new AccountNumber(BigOcrFile.ACCOUNT), Map.of(9, KidAlgorithm.MOD10)));

  private final byte[] bytes = new byte[1 << 16];
  private Path file;
  private long ore;

  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("ocr", ".txt");
    try (var big = new BigOcrFile(100_000 * 162L)) {
      Files.copy(big, file, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!ours())
      throw new IllegalStateException("The file should be good");
  }

  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public boolean ours() throws IOException {
    try (var in = Files.newInputStream(file)) {
      return OcrFile.read(in, AGREED, new OcrListener() {
        @Override
        public void transaction(OcrTransaction transaction) {
          ore += transaction.ore();
        }
      }).accepted();
    }
  }

  @Benchmark
  public long everyByteTouched() throws IOException {
    try (var in = Files.newInputStream(file)) {
      long all = 0;
      for (var got = in.read(bytes); got > 0; got = in.read(bytes)) {
        for (var at = 0; at + 8 <= got; at += 8) {
          all ^= (long) WORDS.get(bytes, at);
        }
      }
      return all;
    }
  }
}
