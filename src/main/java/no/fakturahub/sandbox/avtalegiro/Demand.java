package no.fakturahub.sandbox.avtalegiro;

import java.time.LocalDate;

/// One transaction of a file: a claim, or the cancellation of one.
///
/// @param type 02, 21 or 93
/// @param line where its first line stands
/// @param notice what the payer is shown, the half rows with `|` between them
record Demand(String type, int line, String account, int assignment, int number, LocalDate due,
    long ore, String kid, String notice) {

  boolean isCancellation() {
    return type.equals("93");
  }

  boolean isSameClaimAs(Demand other) {
    return account.equals(other.account) && kid.equals(other.kid) && ore == other.ore
        && due.equals(other.due);
  }

  String id() {
    return account + "/" + assignment + "/" + number;
  }
}
