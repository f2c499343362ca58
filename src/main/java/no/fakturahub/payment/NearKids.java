package no.fakturahub.payment;

import java.util.LinkedHashSet;
import java.util.Set;

/// What a payer may have meant by a KID: other digits that one slip of the hand leads from.
final class NearKids {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 25;

  private NearKids() {}

  /// One digit wrong, two neighbours that have changed places, one too few or one too many.
  static Set<String> of(String written) {
    var kid = written.replaceAll("[^0-9-]", "");
    var near = new LinkedHashSet<String>();
    if (kid.length() < SHORTEST || kid.length() > LONGEST)
      return near;
    near.add(kid);
    for (var at = 0; at < kid.length(); at++) {
      for (var digit = '0'; digit <= '9'; digit++) {
        near.add(kid.substring(0, at) + digit + kid.substring(at + 1));
        near.add(kid.substring(0, at) + digit + kid.substring(at));
      }
      near.add(kid.substring(0, at) + kid.substring(at + 1));
      if (at > 0)
        near.add(kid.substring(0, at - 1) + kid.charAt(at) + kid.charAt(at - 1)
            + kid.substring(at + 1));
    }
    return near;
  }
}
