package no.fakturahub.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import no.fakturahub.ocrgiro.OcrFile;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;

/// `hub ocr`: what a bank's files say, and whether they prove. Starts no server and stores nothing.
@NullUnmarked
@Command(name = "ocr", mixinStandardHelpOptions = true, description = {
    "Read OCR giro files from the bank, and prove their counts, sums and dates.",
    "The sellers' KID agreements are not asked: a KID that neither MOD10 nor MOD11 closes is "
        + "pointed out, and the file is accepted all the same."},
    exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:every file is accepted", "1:a file is not accepted",
        "2:a file could not be read"})
public final class OcrCommand extends BankFileCommand {

  @Override
  Reading reading(String file, boolean json, Say say, PrintWriter out) {
    var report = json ? new OcrAsJson(file, say.locale(), out) : new OcrAsTable(file, say, out);
    return new Reading() {
      @Override
      public boolean read(InputStream in) throws IOException {
        var summary = OcrFile.read(in, List.of(), report);
        report.end(summary);
        return summary.accepted();
      }

      @Override
      public void breakOff() {
        report.breakOff();
      }
    };
  }
}
