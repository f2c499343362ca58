package no.fakturahub.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.fakturahub.validation.Judgement;
import no.fakturahub.validation.Validator;
import no.fakturahub.validation.Wording;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hub validate`: both verdicts on EHF files. Starts no server and stores nothing.
@NullUnmarked
@Command(name = "validate", mixinStandardHelpOptions = true, description = {
    "Judge EHF invoices, credit notes and reminders: valid for Peppol, lawful and payable in Norway?",
    "Tells what is wrong, where, and what to do about it. Making the rules ready takes seconds, "
        + "a document then milliseconds. The sellers' KID agreements are not asked: a KID that MOD10 "
        + "or MOD11 closes is good."},
    exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:every document is valid and lawful", "1:a document is not",
        "2:a file could not be read"})
public final class ValidateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*",
      description = "an EHF invoice, credit note or reminder; - is standard input")
  private List<String> files;

  @Option(names = "--json", description = "one JSON object a line, one a document")
  private boolean json;

  @Mixin
  private Say say;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    var validator = new Validator();
    var rules = validator.prepare();
    var progress = new ValidationProgress(say, spec.commandLine().getErr());
    var report = report();
    var worst = 0;
    for (var nth = 0; nth < files.size(); nth++) {
      progress.compiling(rules);
      progress.file(nth + 1, files.size(), files.get(nth));
      worst = Math.max(worst, validate(files.get(nth), validator, progress, report));
    }
    report.end();
    return worst;
  }

  private int validate(String file, Validator validator, ValidationProgress progress,
      VerdictReport report) {
    try {
      var judgement = judge(file, validator);
      progress.clear();
      report.tell(file, judgement);
      return judgement.isApproved() ? 0 : 1;
    } catch (IOException unreadable) {
      progress.clear();
      spec.commandLine().getErr().println(say.unreadable(file, unreadable));
      return 2;
    }
  }

  private static Judgement judge(String file, Validator validator) throws IOException {
    if (file.equals("-"))
      return validator.judge(System.in, Optional.empty());
    try (var in = Files.newInputStream(Path.of(file))) {
      return validator.judge(in, Optional.empty());
    }
  }

  private VerdictReport report() {
    var out = spec.commandLine().getOut();
    var wording = Wording.in(say.locale().getLanguage());
    return json ? new VerdictAsJson(wording, out) : new VerdictAsText(say, wording, out);
  }
}
