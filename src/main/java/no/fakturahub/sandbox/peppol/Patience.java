package no.fakturahub.sandbox.peppol;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;

/// Holds an answer back for longer than anyone waits, but not longer than the sandbox runs.
final class Patience implements DisposableBean {

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Duration slow;

  Patience(Duration slow) {
    this.slow = slow;
  }

  void wearOut() {
    try {
      var _ = stopping.await(slow.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void destroy() {
    stopping.countDown();
  }
}
