package no.fakturahub;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.fakturahub.ocrgiro.OcrFile;
import no.fakturahub.ocrgiro.OcrListener;

/// A gigabyte of OCR giro in the heap that the command line gives, 64 MB: read, proven, and how long it took.
public final class Gigabyte {

  private Gigabyte() {}

  public static void main(String[] args) throws IOException {
    var start = Instant.now();
    try (var file = new BigOcrFile(1L << 30)) {
      var summary = OcrFile.read(file, List.of(), new OcrListener() {});
      if (!summary.accepted() || summary.transactions() != file.payments())
        throw new IllegalStateException("The file should be good: " + summary);
      System.out.printf("%,d payments, kr %s, accepted in %d s; the heap was %d MB at most, of %d%n",
          summary.transactions(), summary.sum(),
          Duration.between(start, Instant.now()).toSeconds(), peak() >> 20,
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
