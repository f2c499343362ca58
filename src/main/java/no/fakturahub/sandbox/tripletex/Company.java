package no.fakturahub.sandbox.tripletex;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What an accountant has settled in a company, and a test can change.
///
/// @param closedUntil the last day of the closed accounting periods
/// @param reconciledUntil the last day of the reconciled bank statements
record Company(boolean vatRegistered, LocalDate closedUntil, LocalDate reconciledUntil) {

  static final Company NEW = new Company(true, LocalDate.EPOCH, LocalDate.EPOCH);

  static Company of(JsonNode json) {
    return new Company(json.path("vatRegistered").asBoolean(true), date(json, "closedUntil"),
        date(json, "reconciledUntil"));
  }

  /// Two years of months; one is closed when its last day is.
  List<ObjectNode> periods(LocalDate startFrom) {
    var first = startFrom.withDayOfMonth(1);
    return IntStream.range(startFrom.equals(first) ? 0 : 1, 24).mapToObj(first::plusMonths)
        .map(start -> Chart.object(start.toEpochDay(), "ledger/accountingPeriod")
            .put("number", start.getMonthValue()).put("name", start.getMonth().name())
            .put("start", start.toString()).put("end", start.plusMonths(1).toString())
            .put("isClosed", !start.plusMonths(1).minusDays(1).isAfter(closedUntil)))
        .toList();
  }

  ObjectNode json() {
    return JsonNodeFactory.instance.objectNode().put("vatRegistered", vatRegistered)
        .put("closedUntil", closedUntil.toString())
        .put("reconciledUntil", reconciledUntil.toString());
  }

  private static LocalDate date(JsonNode json, String field) {
    return LocalDate.parse(json.path(field).asString("1970-01-01"));
  }
}
