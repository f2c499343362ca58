package no.fakturahub.routing;

import java.util.stream.Stream;

/// One thing that every file of the routes folder must keep to.
interface RouteRule {

  Stream<RouteProblem> check(RouteFile file, Routes all);
}
