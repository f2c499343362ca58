package no.fakturahub.email.shell;

/// Text for a mail's head. Whatever came in, it is one line: a name with a line break in it writes
/// no header of its own (CWE-93).
final class OneLine {

  private OneLine() {}

  static String of(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
  }
}
