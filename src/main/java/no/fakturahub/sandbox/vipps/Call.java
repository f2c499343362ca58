package no.fakturahub.sandbox.vipps;

import java.util.regex.Pattern;

/// What a call is called, for those who ask for trouble: its method and what it is about.
final class Call {

  private static final Pattern OF_ONE = Pattern
      .compile(".*/(payments|agreements|charges|webhooks)/[^/]+");

  private Call() {}

  static String name(String method, String path) {
    var last = path.substring(path.lastIndexOf('/') + 1);
    var kind = OF_ONE.matcher(path);
    var one = kind.matches() && !last.equals("charges")
        ? kind.group(1).substring(0, kind.group(1).length() - 1)
        : last;
    return method + " " + one;
  }
}
