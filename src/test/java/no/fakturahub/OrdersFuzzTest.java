package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.Limits;
import no.fakturahub.mapping.OrderRecord;
import no.fakturahub.mapping.Records;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.mapping.Syntax;
import no.fakturahub.order.OrderXml;

/// What partners send, as a fuzzer writes it, from the bytes to our order: see docs/limits.md.
@LongTest
class OrdersFuzzTest {

  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());
  private static final Records RECORDS = new Records(Limits.SAFE);

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void json(byte[] file) throws Exception {
    read(file, "json");
  }

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void csv(byte[] file) throws Exception {
    read(file, "csv");
  }

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void timesheet(byte[] file) throws Exception {
    read(file, "timesheet-csv");
  }

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void xml(byte[] file) throws Exception {
    read(file, "order-xml");
  }

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void ubl(byte[] file) throws Exception {
    read(file, "ubl-order");
  }

  /// Each order of the file is refused alone.
  private static void read(byte[] file, String format) throws Exception {
    Fuzzed.read(Refused.class, () -> {
      var found = RECORDS.read(new ByteArrayInputStream(file), Syntax.of(format));
      while (found.hasNext()) {
        if (found.next() instanceof OrderRecord.Good good)
          Fuzzed.read(Refused.class, () -> order(good, format));
      }
    });
  }

  private static void order(OrderRecord.Good good, String format) {
    var order = OrderXml.read(STYLESHEETS.apply("orders/" + format + ".xsl", good.xml()), "fuzz",
        Shop.SELLER.orgNumber());
    assertThat(order.lines()).isNotEmpty();
  }
}
