package no.fakturahub.efaktura;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.Shop;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.mapping.Stylesheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the operator is asked: each case has a question of ours as it was once written (`in.xml`), and the operator's
/// (`out.xml`), which today's writing of it comes to as well.
/// `-Dgolden.write=true` writes both, for review by eye and `git diff`.
class QuestionsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());
  private static final String CONSIGNMENT = "7d1f9a2e-0c3b-4d5a-8e6f-000000000001";
  private static final OrgNumber SELLER = Shop.SELLER.orgNumber();
  private static final Customer KARI = consumer("Kari Marie Nordmann", "kari@example.no",
      "+47 900 12 345");

  @ParameterizedTest(name = "{0}/{1}")
  @MethodSource("questions")
  void aQuestionIsPutAsAgreed(String stylesheet, String name, Question question,
      @Nullable OrgNumber serviceProvider) throws IOException {
    var folder = GOLDEN.resolve("efaktura-" + stylesheet).resolve(name);

    var ours = QuestionXml.write(question, "message-1", serviceProvider);
    if (Boolean.getBoolean("golden.write"))
      write(folder.resolve("in.xml"), ours);

    assertSame(folder.resolve("out.xml"), put(stylesheet, ours));
    assertSame(folder.resolve("out.xml"),
        put(stylesheet, Files.readAllBytes(folder.resolve("in.xml"))));
  }

  private static byte[] put(String stylesheet, byte[] ours) {
    return STYLESHEETS.apply("efaktura/" + stylesheet + ".xsl", ours);
  }

  static Stream<Arguments> questions() {
    var hub = Shop.CONSULTANT.orgNumber();
    return Stream.of(
        Arguments.of("look-up", "01-name-address-email-and-phone", new Question.WhoIs(SELLER, KARI),
            hub),
        Arguments.of("look-up", "02-short-phone-and-no-email",
            new Question.WhoIs(SELLER, consumer("Ødegård & sønner", null, "900 12 345")), null),
        Arguments.of("add-invoices", "01-one-invoice", new Question.Add(CONSIGNMENT, "80012345",
            URI.create("https://hub.example/details/abc"), invoice()), hub),
        Arguments.of("status", "01-by-consignment-and-number",
            new Question.HowIs(SELLER, CONSIGNMENT, 10001), hub),
        Arguments.of("find-cancellable", "01-by-consignment-and-number",
            new Question.WhatIs(SELLER, CONSIGNMENT, 10001), hub),
        Arguments.of("cancel", "01-by-id", new Question.Cancel(SELLER, "4711"), hub));
  }

  private static Invoice invoice() {
    return Shop.order("E-1").invoiced(new UUID(0, 1), Shop.SELLER, 10001, Shop.TODAY);
  }

  private static Customer consumer(String name, @Nullable String email,
      @Nullable String phone) {
    return new Customer("77", name, null, null, new Address("Parkveien 3", "0350", "Oslo", "NO"),
        email, phone, Language.NB, null);
  }

  private static void assertSame(Path agreed, byte[] now) throws IOException {
    if (Boolean.getBoolean("golden.write"))
      write(agreed, now);
    assertThat(new String(now, UTF_8)).isEqualToNormalizingWhitespace(Files.readString(agreed));
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, new String(content, UTF_8).stripTrailing() + "\n");
  }
}
