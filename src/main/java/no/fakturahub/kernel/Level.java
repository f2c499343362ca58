package no.fakturahub.kernel;

/// How far the hub goes by itself.
public enum Level {
  /** A person does it, and the hub shows what there is to do. */
  MANUAL,
  /** The hub makes it ready, and a person says yes. */
  APPROVAL,
  /** The hub does it. */
  AUTOMATIC
}
