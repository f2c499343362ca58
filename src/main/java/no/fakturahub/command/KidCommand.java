package no.fakturahub.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `hub kid`: makes and checks the customer identification of a giro.
@NullUnmarked
@Command(name = "kid", mixinStandardHelpOptions = true,
    description = "Make or check a KID, by MOD10 or MOD11.", subcommands = {
        KidCommand.Make.class, KidCommand.Check.class})
public final class KidCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "make", mixinStandardHelpOptions = true,
      description = "Add the check digit: `kid make 001001` prints 0010017.",
      exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
          "0:made", "1:not digits, too few or too many"})
  static final class Make implements Callable<Integer> {

    @Parameters(paramLabel = "DIGITS", arity = "1..*",
        description = "3–24 digits, such as customer and invoice number")
    private List<String> payloads;

    @Option(names = "--algorithm", paramLabel = "MOD10|MOD11", defaultValue = "MOD10",
        converter = ByName.class, description = "MOD10 when not given")
    private KidAlgorithm algorithm;

    @Mixin
    private Say say;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
      return payloads.stream().mapToInt(this::make).max().orElse(0);
    }

    private int make(String payload) {
      var command = spec.commandLine();
      if (!payload.matches("[0-9]{3,24}")) {
        command.getErr().println(say.words("kid.notPayload", payload));
        return 1;
      }
      var kid = Kid.of(payload, algorithm).value();
      command.getOut().println(kid);
      if (kid.endsWith("-"))
        command.getErr().println(say.words("kid.hyphen"));
      return 0;
    }
  }

  @Command(name = "check", mixinStandardHelpOptions = true, description = {
      "Say whether a KID closes.",
      "Without --algorithm one of the two is enough; the seller's agreement says which."},
      exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
          "0:every KID closes", "1:one does not, or is not a KID"})
  static final class Check implements Callable<Integer> {

    @Parameters(paramLabel = "KID", arity = "1..*", description = "4–25 characters")
    private List<String> kids;

    @Option(names = "--algorithm", paramLabel = "MOD10|MOD11", converter = ByName.class,
        description = "only this one counts")
    private KidAlgorithm only;

    @Mixin
    private Say say;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
      return kids.stream().mapToInt(this::check).max().orElse(0);
    }

    private int check(String kid) {
      if (!Kid.isOne(kid)) {
        spec.commandLine().getOut().println(say.words("kid.notOne", kid));
        return 1;
      }
      var asked = only == null ? List.of(KidAlgorithm.values()) : List.of(only);
      asked.forEach(algorithm -> spec.commandLine().getOut().println(verdict(kid, algorithm)));
      return asked.stream().anyMatch(algorithm -> algorithm.closes(kid)) ? 0 : 1;
    }

    private String verdict(String kid, KidAlgorithm algorithm) {
      return algorithm.closes(kid)
          ? say.words("kid.closes", kid, algorithm)
          : say.words("kid.closesNot", kid, algorithm,
              algorithm.checkOf(kid.substring(0, kid.length() - 1)));
    }
  }

  static final class ByName implements ITypeConverter<KidAlgorithm> {
    @Override
    public KidAlgorithm convert(String value) {
      return Arrays.stream(KidAlgorithm.values())
          .filter(one -> one.name().equals(value.toUpperCase(Locale.ROOT))).findFirst()
          .orElseThrow(() -> new TypeConversionException(
              "'%s' is not MOD10 or MOD11".formatted(value)));
    }
  }
}
