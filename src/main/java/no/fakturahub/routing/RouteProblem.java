package no.fakturahub.routing;

/// What is wrong with a file of the routes folder, and what to do about it.
public record RouteProblem(String file, String what, String cure) {

  @Override
  public String toString() {
    return "%s: %s %s".formatted(file, what, cure);
  }
}
