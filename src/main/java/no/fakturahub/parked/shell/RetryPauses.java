package no.fakturahub.parked.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// `hub.retry`, in milliseconds. Camel reads the two only when a first try has failed (`routes/errors.camel.yaml`), and
/// what it cannot read would then stop the message; here a wrong one stops the start.
@ConfigurationProperties("hub.retry")
record RetryPauses(long firstPause, long longestPause) {

  RetryPauses {
    if (firstPause < 1 || longestPause < firstPause)
      throw new IllegalArgumentException(
          "hub.retry.first-pause is milliseconds, at least 1, and longest-pause no less");
  }
}
