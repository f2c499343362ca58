package no.fakturahub.customer;

/// The language of what a customer reads. Bokføringsforskriften § 5-1-1 allows Norwegian and English, among others.
public enum Language {
  NB, EN
}
