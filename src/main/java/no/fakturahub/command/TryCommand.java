package no.fakturahub.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.routing.Partner;
import no.fakturahub.routing.Partners;
import no.fakturahub.routing.RoutesRefused;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hub try`: a partner's file through its mapping, to orders, invoices, EHF and verdicts, without a trace.
@NullUnmarked
@Command(name = "try", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Take a partner's file through its mapping to orders, invoices, EHF and the two verdicts.",
    "Nothing is stored and nothing is sent; the numbers are only examples."},
    exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:every order would be sent", "1:an order would wait for a person",
        "2:the file could not be read, or there is no such partner"})
public final class TryCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PARTNER",
      description = "who sends: the name of a file in routes/partners, without .camel.yaml")
  private String partner;

  @Parameters(paramLabel = "FILE", description = "what it sends")
  private Path file;

  @Option(names = "--out", paramLabel = "DIR",
      description = "write every stage of every order into this folder")
  private Path out;

  @Option(names = "--format", paramLabel = "NAME",
      description = "another stylesheet of xslt/orders than the partner's, without .xsl")
  private String format;

  @Option(names = "--seller", paramLabel = "ORGNR",
      description = "another seller than the partner's")
  private String seller;

  @Mixin
  private Say say;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      return tryIt(spec.commandLine().getOut());
    } catch (IOException unreadable) {
      spec.commandLine().getErr().println(say.unreadable(file.toString(), unreadable));
      return 2;
    } catch (UncheckedIOException | IllegalArgumentException | RoutesRefused wrong) {
      spec.commandLine().getErr().println(wrong.getMessage());
      return 2;
    }
  }

  private int tryIt(PrintWriter terminal) throws IOException {
    var configured = Configured.read();
    var agreed = partner(configured);
    var trials = new Trials(configured, partner, format(agreed), seller(agreed).orElse(null));
    var report = new TrialReport(terminal, say);
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      trials.of(in, trial -> {
        report.tell(trial);
        write(trial);
      });
    }
    return report.end() ? 0 : 1;
  }

  private Optional<Partner> partner(Configured configured) {
    return Partners.read(configured.routes()).find(partner);
  }

  private String format(Optional<Partner> agreed) {
    if (format != null)
      return format;
    return agreed.flatMap(found -> found.parameter("format"))
        .orElseThrow(() -> new IllegalArgumentException(say.words("try.noPartner", partner)));
  }

  private Optional<OrgNumber> seller(Optional<Partner> agreed) {
    return Optional.ofNullable(seller).or(() -> agreed.flatMap(found -> found.parameter("seller")))
        .map(OrgNumber::new);
  }

  private void write(Trial trial) {
    if (out == null)
      return;
    var folder = out.resolve(Integer.toString(trial.record().number()));
    try {
      Files.createDirectories(folder);
      for (var stage : trial.stages().entrySet()) {
        Files.write(folder.resolve(stage.getKey()), stage.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
