package no.fakturahub.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.fakturahub.ocrgiro.OcrFile;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hub ocr`: what a bank's files say, and whether they prove. Starts no server and stores nothing.
@NullUnmarked
@Command(name = "ocr", mixinStandardHelpOptions = true, description = {
    "Read OCR giro files from the bank, and prove their counts, sums and dates.",
    "The sellers' KID agreements are not asked: a KID that neither MOD10 nor MOD11 closes is "
        + "pointed out, and the file is accepted all the same."},
    exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:every file is accepted", "1:a file is not accepted",
        "2:a file could not be read"})
public final class OcrCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*",
      description = "a file from the bank; - is standard input")
  private List<String> files;

  @Option(names = "--json", description = "one JSON object a line, one a file")
  private boolean json;

  @Mixin
  private Say say;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    return files.stream().mapToInt(this::read).max().orElse(0);
  }

  private int read(String file) {
    var report = report(file);
    try (var in = open(file)) {
      var summary = OcrFile.read(in, List.of(), report);
      report.end(summary);
      return summary.accepted() ? 0 : 1;
    } catch (IOException unreadable) {
      report.breakOff();
      err().println(say.unreadable(file, unreadable));
      err().flush();
      return 2;
    }
  }

  private OcrReport report(String file) {
    var out = spec.commandLine().getOut();
    return json ? new OcrAsJson(file, say.locale(), out) : new OcrAsTable(file, say, out);
  }

  private InputStream open(String file) throws IOException {
    if (file.equals("-"))
      return System.in;
    var path = Path.of(file);
    var size = Files.size(path);
    return ReadingProgress.isWanted(size)
        ? new ReadingProgress(Files.newInputStream(path), file, size, say, err())
        : Files.newInputStream(path);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
