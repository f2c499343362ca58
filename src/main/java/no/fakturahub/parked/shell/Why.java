package no.fakturahub.parked.shell;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import no.fakturahub.kernel.Refused;

/// The code and the words of a failure.
record Why(String code, String detail) {

  private static final int LONGEST = 2000;

  Why {
    if (detail.length() > LONGEST)
      detail = detail.substring(0, LONGEST) + "…";
  }

  /// @param unforeseen the code for what nobody refused
  static Why of(Throwable thrown, String unforeseen) {
    return chain(thrown).filter(Refused.class::isInstance).map(Refused.class::cast).findFirst()
        .map(refused -> new Why(refused.code(), refused.detail()))
        .orElseGet(() -> new Why(unforeseen, said(thrown)));
  }

  static boolean mayHeal(Throwable thrown) {
    return chain(thrown).noneMatch(Refused.class::isInstance)
        && chain(thrown).noneMatch(isAny(CharacterCodingException.class, ZipException.class,
            EOFException.class))
        && chain(thrown).anyMatch(isAny(IOException.class, SQLException.class));
  }

  private static Predicate<Throwable> isAny(Class<?>... kinds) {
    return thrown -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(thrown));
  }

  private static String said(Throwable thrown) {
    var root = chain(thrown).reduce(thrown, (_, last) -> last);
    return "%s: %s".formatted(root.getClass().getSimpleName(), root.getMessage());
  }

  private static Stream<Throwable> chain(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
  }
}
