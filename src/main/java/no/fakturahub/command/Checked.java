package no.fakturahub.command;

import java.util.List;

/// Something `hub check` looked at, with what is wrong with it and what to do.
///
/// @param problems empty when it is well
record Checked(String what, List<String> problems) {

  static Checked well(String what) {
    return new Checked(what, List.of());
  }

  static Checked wrong(String what, String problem) {
    return new Checked(what, List.of(problem));
  }

  boolean isWell() {
    return problems.isEmpty();
  }
}
