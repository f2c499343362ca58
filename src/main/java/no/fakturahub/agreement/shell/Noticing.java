package no.fakturahub.agreement.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.UUID;
import no.fakturahub.agreement.PriceNotice;
import no.fakturahub.agreement.PriceNotices.State;
import no.fakturahub.delivery.Letters;
import no.fakturahub.delivery.Refusing;
import no.fakturahub.delivery.Report;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.RootCause;
import no.fakturahub.later.Later;
import no.fakturahub.parked.Parking;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends notices of new prices by `routes/tell-of-prices.camel.yaml`, and hears what became of each. One that did not
/// reach the customer waits for a person, for prices that nobody was told of may not be claimed.
@Component
class Noticing implements Letters {

  private final PriceNoticeTable table;
  private final ObjectProvider<Refusing> channels;
  private final Parking parking;
  private final Later later;
  private final OneTimeTask<Void> tellOfPrices;
  private final ProducerTemplate camel;

  Noticing(PriceNoticeTable table, ObjectProvider<Refusing> channels, Parking parking, Later later,
      @Qualifier("tellOfPrices") OneTimeTask<Void> tellOfPrices, @Lazy ProducerTemplate camel) {
    this.table = table;
    this.channels = channels;
    this.parking = parking;
    this.later = later;
    this.tellOfPrices = tellOfPrices;
    this.camel = camel;
  }

  /// In the transaction of the change that it tells of.
  void plan(UUID agreement, PriceNotice notice) {
    if (table.plan(agreement, notice))
      later.run(tellOfPrices, notice.id().toString());
  }

  /// @throws CamelExecutionException when another try may help
  void tryOnce(UUID id) {
    var state = table.stateOf(id);
    if (state != State.PLANNED)
      return;
    var exchange = camel.send("direct:tell-of-prices",
        sent -> sent.getMessage().setHeader("deliveryId", id));
    var failure = exchange.getException();
    if (failure == null)
      return;
    throw Refusing.in(failure, channels.stream().toList()).<RuntimeException>map(why -> why)
        .orElseGet(() -> new CamelExecutionException("Not handed over", exchange, failure));
  }

  @Transactional
  public void giveUp(UUID id, Throwable last) {
    notSent(id, last instanceof Refused refused
        ? refused
        : new Refused("AGREEMENT_NOTICE_GAVE_UP", String.valueOf(RootCause.of(last)), last));
  }

  private void notSent(UUID id, Refused why) {
    var sent = table.lock(id).orElseThrow();
    if (sent.state() == State.NOT_SENT)
      return;
    table.becomes(id, State.NOT_SENT, why.detail());
    parking.park("direct:tell-of-prices", "Avtale " + sent.notice().number(), why.code(),
        why.detail(), id.toString().getBytes(UTF_8));
  }

  /// A person has put right what kept it.
  @Transactional
  public void again(UUID id) {
    if (table.lock(id).orElseThrow().state() != State.NOT_SENT)
      return;
    table.becomes(id, State.PLANNED, "");
    later.run(tellOfPrices, "%s/%s".formatted(id, UUID.randomUUID()));
  }

  @Override
  public boolean has(UUID letter) {
    return table.find(letter).isPresent();
  }

  @Override
  @Transactional
  public boolean report(UUID letter, Report report) {
    var found = table.lock(letter);
    found.ifPresent(_ -> {
      switch (report.says()) {
        case HANDED_OVER, DELIVERED, ACCEPTED, UNDER_QUERY -> table.becomes(letter, State.SENT,
            report.text());
        case BOUNCED, REJECTED -> notSent(letter, new Refused("AGREEMENT_NOTICE_BOUNCED",
            report.text()));
      }
    });
    return found.isPresent();
  }
}
