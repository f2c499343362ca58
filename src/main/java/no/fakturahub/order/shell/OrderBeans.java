package no.fakturahub.order.shell;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import no.fakturahub.order.AttachmentPolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// When what was gathered is invoiced, and how much an order may carry.
@Configuration
@EnableConfigurationProperties(OrderSettings.class)
class OrderBeans {

  @Bean
  AttachmentPolicy attachmentPolicy(@Value("${hub.attachments.max-each}") DataSize each,
      @Value("${hub.attachments.max-all}") DataSize all) {
    return new AttachmentPolicy(each.toBytes(), all.toBytes());
  }

  @Bean
  RecurringTask<Void> invoiceGatheredDaily(ObjectProvider<ComingBook> coming,
      OrderSettings settings, Clock clock) {
    return Tasks.recurring("invoice-gathered-daily",
        Schedules.daily(clock.getZone(), LocalTime.parse(settings.at())))
        .execute((_, _) -> coming.getObject().makeDue());
  }
}
