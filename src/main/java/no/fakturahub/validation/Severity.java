package no.fakturahub.validation;

/// How much a finding weighs.
public enum Severity {

  /** The verdict is no. */
  FATAL,

  /** Worth a look; the verdict stands. */
  WARNING
}
