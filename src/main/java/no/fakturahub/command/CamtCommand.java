package no.fakturahub.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import no.fakturahub.camt.CamtFile;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;

/// `hub camt`: what a bank's camt files say, and whether they prove. Starts no server and stores nothing.
@NullUnmarked
@Command(name = "camt", mixinStandardHelpOptions = true, description = {
    "Read camt.054 and camt.053 files from the bank, and prove their counts, sums and balances.",
    "The sellers' KID agreements are not asked: a KID that neither MOD10 nor MOD11 closes is "
        + "pointed out, and the file is accepted all the same."},
    exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:every file is accepted", "1:a file is not accepted",
        "2:a file could not be read"})
public final class CamtCommand extends BankFileCommand {

  @Override
  Reading reading(String file, boolean json, Say say, PrintWriter out) {
    var report = json ? new CamtAsJson(file, say.locale(), out) : new CamtAsTable(file, say, out);
    return new Reading() {
      @Override
      public boolean read(InputStream in) throws IOException {
        var summary = CamtFile.read(in, List.of(), report);
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
