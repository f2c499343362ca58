package no.fakturahub.parked;

/// Why something stopped, and what to do: in bokmål and in English.
public record Reason(String code, Words nb, Words en) {

  /// @param cause what happened
  /// @param cure exactly what a person does about it
  public record Words(String cause, String cure) {}
}
