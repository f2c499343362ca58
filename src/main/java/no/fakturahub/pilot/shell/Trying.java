package no.fakturahub.pilot.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Objects;
import java.util.UUID;
import no.fakturahub.delivery.ChannelChoice;
import no.fakturahub.delivery.Forecast;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.Later;
import no.fakturahub.order.Coming;
import no.fakturahub.order.ComingChanged;
import no.fakturahub.order.ComingInvoices;
import no.fakturahub.pilot.Trial;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tries an invoice that is not made yet, each time an order joins it: by `routes/try-ehf.camel.yaml` to its two
/// verdicts, and as far as which channel it would leave by.
@Component
class Trying {

  private static final int UUID_LENGTH = 36;

  private final ComingInvoices coming;
  private final Forecast forecast;
  private final PilotTable table;
  private final Later later;
  private final OneTimeTask<Void> tryInvoice;
  private final ProducerTemplate camel;

  Trying(ComingInvoices coming, Forecast forecast, PilotTable table, Later later,
      @Qualifier("tryInvoice") OneTimeTask<Void> tryInvoice, @Lazy ProducerTemplate camel) {
    this.coming = coming;
    this.forecast = forecast;
    this.table = table;
    this.later = later;
    this.tryInvoice = tryInvoice;
    this.camel = camel;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ComingChanged changed) {
    var one = changed.coming();
    later.run(tryInvoice, one.id() + "/" + one.orders().size());
  }

  /// @param task the invoice's id, and how many orders it had
  void tryOnce(String task) {
    var one = coming.find(UUID.fromString(task.substring(0, UUID_LENGTH)));
    if (one.state() == Coming.State.WAITING)
      table.keep(one.id(), trial(coming.preview(one)));
  }

  void giveUp(String task, Throwable last) {
    table.keep(UUID.fromString(task.substring(0, UUID_LENGTH)),
        new Trial(false, String.valueOf(last), null, ""));
  }

  private Trial trial(Invoice invoice) {
    try {
      var done = camel.request("direct:try-ehf", exchange -> exchange.getMessage()
          .setBody(invoice));
      if (done.getException() != null)
        throw new CamelExecutionException("not tried", done, done.getException());
      return way(true, Objects.requireNonNullElse(
          done.getMessage().getHeader("verdict", String.class), ""), invoice);
    } catch (CamelExecutionException stopped) {
      if (stopped.getCause() instanceof Refused why)
        return way(false, why.code() + "\n" + why.detail(), invoice);
      throw stopped;
    }
  }

  private Trial way(boolean good, String verdict, Invoice invoice) {
    return switch (forecast.of(invoice)) {
      case ChannelChoice.By(var channel, var evidence) -> new Trial(good, verdict, channel,
          evidence);
      case ChannelChoice.NotKnownYet(var why) -> new Trial(good, verdict, null, why);
      case ChannelChoice.Nowhere(var why) -> new Trial(good, verdict, null, why);
    };
  }
}
