package no.fakturahub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.order.OrderXml;
import no.fakturahub.reminder.Reminder;
import no.fakturahub.reminder.ReminderXml;
import no.fakturahub.validation.Phive;
import no.fakturahub.validation.Specimen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder under `golden/reminder` is a case: an order whose invoice is reminded of as `reminder.txt` says, and
/// the EHF Reminder we agreed on. `-Dgolden.write=true` writes what comes out.
@BesideOthers
class ReminderGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aReminderBecomesTheEhfWeAgreedOn(Path folder) throws Exception {
    var told = Files.readString(folder.resolve("reminder.txt"));
    var invoice = invoice(folder);

    var ehf = judgedEhf(new Reminder(invoice, Integer.parseInt(part(told, "round", "1")),
        invoice.due().plusDays(15), invoice.due().plusDays(29), money(told, "settled"),
        money(told, "fee"), money(told, "interest")));

    var agreed = folder.resolve("reminder.xml");
    if (Boolean.getBoolean("golden.write"))
      Files.writeString(agreed, new String(ehf, UTF_8).stripTrailing() + "\n");
    assertThat(new String(ehf, UTF_8)).isEqualToNormalizingWhitespace(Files.readString(agreed));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void whateverIsOwedInNorwayCanBeRemindedOf(Path folder) throws Exception {
    var invoice = invoice(folder);
    if (invoice.totals().payable().compareTo(Money.ofKroner("1.00")) <= 0)
      return;
    var reminder = new Reminder(invoice, 1, invoice.due().plusDays(14),
        invoice.due().plusDays(28), Money.ofKroner("1.00"), Money.ofKroner("38.00"),
        Money.ofKroner("0.05"));
    if (reminder.fitsEhf())
      judgedEhf(reminder);
  }

  private static byte[] judgedEhf(Reminder reminder) throws Exception {
    var ehf = STYLESHEETS.apply("ehf/reminder.xsl", ReminderXml.write(reminder));
    assertThat(Specimen.VALIDATOR
        .judge(ehf, Optional.of(reminder.invoice().seller().kidAgreement())).findings()).isEmpty();
    assertThat(Phive.judgeReminder(ehf)).isEmpty();
    return ehf;
  }

  private static Invoice invoice(Path folder) throws IOException {
    var order = OrderXml.read(Files.readAllBytes(folder.resolve("order.xml")), "golden", null);
    return order.invoiced(new UUID(0, 1), Shop.seller(order.seller()), 10001, Shop.TODAY);
  }

  private static Money money(String told, String name) {
    return Money.ofKroner(part(told, name, "0.00"));
  }

  private static String part(String told, String name, String otherwise) {
    var found = Pattern.compile(name + "=(\\S+)").matcher(told);
    return found.find() ? found.group(1) : otherwise;
  }

  static Stream<Path> cases() throws IOException {
    return folders("reminder");
  }

  static Stream<Path> orders() throws IOException {
    return folders("order-to-ehf");
  }

  private static Stream<Path> folders(String transform) throws IOException {
    try (var folders = Files.list(GOLDEN.resolve(transform))) {
      return folders.sorted().toList().stream();
    }
  }
}
