package no.fakturahub.validation;

/// A thread for each long compilation, that keeps no JVM from ending.
final class InBackground {

  private InBackground() {}

  static void run(Runnable work) {
    Thread.ofPlatform().daemon().name("rules").start(work);
  }
}
