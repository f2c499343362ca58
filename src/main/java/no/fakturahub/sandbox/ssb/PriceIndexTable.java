package no.fakturahub.sandbox.ssb;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import no.fakturahub.sandbox.wire.Json;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;

/// Table 14700 by PxWebApi v2, in json-stat2, until the month before last. The numbers are invented: 100 in January
/// 2025, and a quarter of a point more each month.
@RestController
@Profile("sandbox")
class PriceIndexTable {

  private static final YearMonth FIRST = YearMonth.of(2025, 1);
  private static final BigDecimal STEP = new BigDecimal("0.25");

  private final Clock clock;

  PriceIndexTable(Clock clock) {
    this.clock = clock;
  }

  @GetMapping("/sandbox/ssb/tables/14700/data")
  ResponseEntity<byte[]> data() {
    var stat = JsonNodeFactory.instance.objectNode().put("version", "2.0").put("class", "dataset");
    stat.putArray("id").add("VareTjenesteGrp").add("ContentsCode").add("Tid");
    var months = JsonNodeFactory.instance.objectNode();
    var values = stat.putArray("value");
    var last = YearMonth.from(LocalDate.now(clock)).minusMonths(2);
    for (var month = FIRST; !month.isAfter(last); month = month.plusMonths(1)) {
      months.put("%dM%02d".formatted(month.getYear(), month.getMonthValue()), months.size());
      values.add(new BigDecimal(100).add(STEP.multiply(new BigDecimal(values.size()))));
    }
    stat.putObject("dimension").putObject("Tid").putObject("category").set("index", months);
    return ResponseEntity.ok().header("Content-Type", "application/json").body(Json.bytes(stat));
  }
}
