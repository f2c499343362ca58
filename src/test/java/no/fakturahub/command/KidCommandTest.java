package no.fakturahub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class KidCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void makesByMod10UnlessAskedOtherwise() {
    assertThat(run("make", "001001", "12345678")).isZero();
    assertThat(run("make", "--algorithm", "mod11", "12345678")).isZero();

    assertThat(out.toString().lines()).containsExactly("0010017", "123456782", "123456785");
  }

  @Test
  void saysWhenTheLastCharacterIsAHyphen() {
    assertThat(run("make", "--algorithm", "MOD11", "1009")).isZero();

    assertThat(out.toString().strip()).isEqualTo("1009-");
    assertThat(err.toString()).contains("bindestrek");
  }

  @Test
  void cannotMakeOneOfTooLittleTooMuchOrLetters() {
    assertThat(run("make", "12")).isEqualTo(1);
    assertThat(run("make", "1234567890123456789012345")).isEqualTo(1);
    assertThat(run("make", "12A4", "1234")).isEqualTo(1);

    assertThat(out.toString().strip()).as("the good one is made").isEqualTo("12344");
    assertThat(err.toString()).contains("12A4 kan ikke bli en KID");
  }

  @Test
  void checksByEitherAlgorithmUnlessOneIsNamed() {
    assertThat(run("check", "--lang", "en", "1009-")).isZero();
    assertThat(run("check", "--lang", "en", "--algorithm", "MOD10", "1009-")).isEqualTo(1);

    assertThat(out.toString()).contains("1009- closes by MOD11",
        "1009- does not close by MOD10; its last character should be 0");
  }

  @Test
  void whatIsNoKidIsSaidToBeNone() {
    assertThat(run("check", "125")).isEqualTo(1);
    assertThat(run("check", "KID 123")).isEqualTo(1);

    assertThat(out.toString()).contains("125 er ikke en KID");
  }

  @Test
  void anUnknownAlgorithmIsAMistakeInTheCommand() {
    assertThat(run("make", "--algorithm", "MOD12", "1234")).isEqualTo(2);

    assertThat(err.toString()).contains("'MOD12' is not MOD10 or MOD11");
  }

  private int run(String... arguments) {
    return new CommandLine(new KidCommand()).setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true)).execute(arguments);
  }
}
