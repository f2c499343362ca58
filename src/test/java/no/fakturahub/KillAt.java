package no.fakturahub;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// In a [HubProcess] with `test.kill-at=before:issue-the-invoice:2` the process is gone, as by `kill -9`, when a step
/// of a route is come to, or done, for the second time.
@Component
@ConditionalOnProperty("test.kill-at")
final class KillAt implements CamelContextConfiguration, InterceptStrategy {

  private static final int AS_KILL_9 = 137;

  private final String when;
  private final String step;
  private final AtomicInteger left;

  KillAt(@Value("${test.kill-at}") String at) {
    var words = at.split(":");
    this.when = words[0];
    this.step = words[1];
    this.left = new AtomicInteger(Integer.parseInt(words[2]));
  }

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    camel.getCamelContextExtension().addInterceptStrategy(this);
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    // each step has its watcher as it comes
  }

  @Override
  public Processor wrapProcessorInInterceptors(CamelContext camel, NamedNode definition,
      Processor target, @Nullable Processor next) {
    if (!step.equals(definition.getId()))
      return target;
    return new DelegateAsyncProcessor(exchange -> {
      end("before");
      target.process(exchange);
      if (exchange.getException() == null)
        end("after");
    });
  }

  private void end(String now) {
    if (now.equals(when) && left.decrementAndGet() == 0)
      Runtime.getRuntime().halt(AS_KILL_9);
  }
}
