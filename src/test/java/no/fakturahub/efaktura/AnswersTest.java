package no.fakturahub.efaktura;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.efaktura.Answer.Blame;
import no.fakturahub.efaktura.Answer.State;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.Stylesheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the operator answers: each case has its envelope (`in.xml`) and what we make of it.
class AnswersTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/efaktura-answer");
  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void anAnswerIsUnderstood(String name, Answer agreed) throws IOException {
    var theirs = Files.readAllBytes(GOLDEN.resolve(name).resolve("in.xml"));

    var ours = STYLESHEETS.apply("efaktura/answer.xsl", theirs);

    assertThat(new String(ours, UTF_8))
        .isEqualToNormalizingWhitespace(
            Files.readString(GOLDEN.resolve(name).resolve("out.xml")));
    assertThat(AnswerXml.read(ours)).isEqualTo(agreed);
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of("01-added", new Answer.Added()),
        Arguments.of("02-known-once",
            new Answer.Known(List.of(new Receiver("80012345", true, false)))),
        Arguments.of("03-known-to-nobody", new Answer.Known(List.of())),
        Arguments.of("04-known-twice-one-without-consent-one-who-blocks",
            new Answer.Known(List.of(new Receiver("80012345", false, false),
                new Receiver("80054321", true, true)))),
        Arguments.of("05-under-way", new Answer.Status(State.UNDER_WAY, "IN_PROGRESS", "")),
        Arguments.of("06-in-the-bank", new Answer.Status(State.IN_THE_BANK, "PROCESSED", "")),
        Arguments.of("07-rejected",
            new Answer.Status(State.REJECTED, "REJECTED", "Mottaker har blokkert utsteder")),
        Arguments.of("08-cancelled", new Answer.Status(State.CANCELLED, "CANCELLED", "")),
        Arguments.of("09-not-there", new Answer.Status(State.NOT_THERE, "NOT_FOUND", "")),
        Arguments.of("10-cancellable", new Answer.Cancellable("4711")),
        Arguments.of("11-taken-back", new Answer.Cancelled()),
        Arguments.of("12-validation-fault",
            new Answer.Fault(Blame.OURS, "209", "Duplicate consignmentId")),
        Arguments.of("13-server-fault", new Answer.Fault(Blame.THEIRS, "", "Internal error")),
        Arguments.of("14-fault-without-detail",
            new Answer.Fault(Blame.THEIRS, "", "Something is wrong")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><body>Vedlikehold</body></html>",
      "<Envelope><Body/></Envelope>", "<Envelope><Body><addInvoiceResponse/></Body></Envelope>",
      "<Envelope><Body><getInvoiceStatusResponse/></Body></Envelope>",
      "<Envelope><Body><getInvoiceStatusResponse><status>SETTLED</status>"
          + "</getInvoiceStatusResponse></Body></Envelope>",
      "<Envelope><Body><getEfakturaIdentifiersResponse><consumer/>"
          + "</getEfakturaIdentifiersResponse></Body></Envelope>",
      "<Envelope><Body><getEfakturaIdentifiersResponse><consumer><efakturaIdentifier>1"
          + "</efakturaIdentifier></consumer></getEfakturaIdentifiersResponse></Body></Envelope>",
      "<!DOCTYPE Envelope><Envelope/>", "{\"error\": 1}", ""})
  void whatIsNotKnownIsNoAnswer(String theirs) {
    assertThatThrownBy(() -> AnswerXml.read(STYLESHEETS.apply("efaktura/answer.xsl", theirs)))
        .isInstanceOfAny(Refused.class, IllegalArgumentException.class);
  }
}
