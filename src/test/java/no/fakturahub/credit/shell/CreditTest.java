package no.fakturahub.credit.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.fakturahub.Shop;
import no.fakturahub.credit.CreditRequest;
import no.fakturahub.credit.Crediting;
import no.fakturahub.credit.Crediting.Credited;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.shell.CreditRoom.Issue;
import no.fakturahub.credit.shell.CreditRoom.Listener;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CreditRoom.class)
class CreditTest {

  private static final Extent WHOLE = new Extent.Whole();

  @Autowired
  Crediting crediting;
  @Autowired
  Invoices invoices;
  @Autowired
  Timeline timeline;
  @Autowired
  Issue issue;
  @Autowired
  Listener listener;
  @Autowired
  JdbcClient db;

  @Test
  void aCreditNoteHasTheNextNumberOfTheSameSeriesAndItsOwnRow() {
    var invoice = issue.invoice();

    var note = credit(invoice, "r-1", WHOLE).creditNote();

    assertThat(note.number()).isEqualTo(invoice.number() + 1);
    assertThat(note.issued()).isEqualTo(Shop.TODAY.plusDays(2));
    assertThat(invoices.find(note.id())).contains(note);
    assertThat(invoices.find(invoice.id())).contains(invoice);
    assertThat(invoices.creditNotes(invoice.id())).containsExactly(note);
    assertThat(invoices.credited(invoice.id())).isEqualTo(Money.ofKroner("375.00"));
    assertThat(issue.invoice().number()).isEqualTo(note.number() + 1);
  }

  @Test
  void bothTimelinesTellOfIt() {
    var invoice = issue.invoice();

    var note = credit(invoice, "r-1", line("2")).creditNote();

    assertThat(timeline.of(invoice.id()).getLast()).satisfies(entry -> {
      assertThat(entry.step()).isEqualTo(Step.CREDITED);
      assertThat(entry.evidence()).isEqualTo(
          "credit note %d: kr 125.00 of kr 375.00".formatted(note.number()));
    });
    assertThat(timeline.of(note.id())).extracting(Timeline.Entry::step)
        .containsExactly(Step.ISSUED, Step.CREDITED);
  }

  @Test
  void theSameRequestAgainIsTheSameCreditNote() {
    var invoice = issue.invoice();

    var first = credit(invoice, "r-1", line("1"));
    var again = credit(invoice, "r-1", line("1"));

    assertThat(first.again()).isFalse();
    assertThat(again).isEqualTo(new Credited(first.creditNote(), true));
    assertThat(invoices.creditNotes(invoice.id())).hasSize(1);
  }

  @Test
  void theSameRequestWithOtherContentIsRefused() {
    var invoice = issue.invoice();
    credit(invoice, "r-1", line("1"));

    refused("CREDIT_REQUEST_CHANGED", invoice, "r-1", line("2"));
    refused("CREDIT_REQUEST_CHANGED", invoice, "r-1", WHOLE);
  }

  @Test
  void oneIdAtTwoInvoicesIsTwoRequests() {
    assertThat(credit(issue.invoice(), "same", WHOLE).creditNote().id())
        .isNotEqualTo(credit(issue.invoice(), "same", WHOLE).creditNote().id());
  }

  @Test
  void whatIsRefusedTakesNoNumber() {
    var invoice = issue.invoice();
    credit(invoice, "r-1", WHOLE);

    refused("CREDIT_NOTHING_LEFT", invoice, "r-2", WHOLE);

    assertThat(issue.invoice().number()).isEqualTo(invoice.number() + 2);
  }

  @Test
  void whatIsNotHereOrIsACreditNoteIsRefused() {
    var note = credit(issue.invoice(), "r-1", WHOLE).creditNote();

    refused("CREDIT_OF_CREDIT_NOTE", note, "r-1", WHOLE);
    assertThatThrownBy(() -> crediting.credit(
        new CreditRequest(UUID.randomUUID(), "r-1", WHOLE, null)))
        .isInstanceOf(Refused.class).extracting("code").isEqualTo("CREDIT_NO_INVOICE");
  }

  @Test
  void whoHearsOfItHearsInTheSameTransaction() {
    var invoice = issue.invoice();
    listener.breaksDownAt(invoice);

    assertThatThrownBy(() -> credit(invoice, "r-1", WHOLE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(invoices.creditNotes(invoice.id())).isEmpty();

    listener.isWell();
    var note = credit(invoice, "r-1", WHOLE).creditNote();
    assertThat(note.number()).isEqualTo(invoice.number() + 1);
    assertThat(listener.heardOf(invoice)).containsExactly(note);
  }

  @Test
  void eightAtOnceForTheLastLineGetOneCreditNote() throws Exception {
    var invoice = issue.invoice();
    List<Callable<Boolean>> all = IntStream.range(0, 8).<Callable<Boolean>>mapToObj(
        i -> () -> {
          try {
            credit(invoice, "at-once-" + i, WHOLE);
            return true;
          } catch (Refused nothingLeft) {
            return false;
          }
        }).toList();

    try (var threads = Executors.newFixedThreadPool(8)) {
      var done = threads.invokeAll(all).stream().filter(one -> one.resultNow()).count();

      assertThat(done).isEqualTo(1);
    }
    assertThat(invoices.credited(invoice.id())).isEqualTo(invoice.totals().payable());
    assertThat(issue.invoice().number()).isEqualTo(invoice.number() + 2);
  }

  private void refused(String code, Invoice invoice, String id, Extent extent) {
    assertThatThrownBy(() -> credit(invoice, id, extent)).isInstanceOf(Refused.class)
        .extracting("code").isEqualTo(code);
  }

  private Credited credit(Invoice invoice, String id, Extent extent) {
    return crediting.credit(new CreditRequest(invoice.id(), id, extent, "Feil vare"));
  }

  private static Extent line(String id) {
    return new Extent.Part(List.of(new Extent.OfLine(id, null)), List.of());
  }
}
