package no.fakturahub.pilot.shell;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.OrderRecord;
import no.fakturahub.mapping.Records;
import no.fakturahub.mapping.SheetRow;
import no.fakturahub.mapping.Syntax;
import no.fakturahub.pilot.Pilot;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What people made meanwhile, by file; `docs/pilot.md` shows it. The same order again is changed.
@RestController
class PilotDoor {

  /// @param code missing for a row that was taken
  record Row(int line, String order, @Nullable String code, @Nullable String why) {}

  record Report(long entered, long refused, List<Row> rows) {}

  private final Pilot pilot;
  private final Records records;

  PilotDoor(Pilot pilot, Records records) {
    this.pilot = pilot;
    this.records = records;
  }

  /// A row that is wrong is told of, and stops no other.
  @PostMapping(path = "/api/pilot/{seller}/done", consumes = "text/csv")
  Report read(@PathVariable("seller") OrgNumber seller, InputStream body) {
    var told = new ArrayList<Row>();
    records.read(body, Syntax.CSV).forEachRemaining(record -> {
      switch (record) {
        case OrderRecord.Good good -> DoneFile.rows(good.xml())
            .forEach(row -> told.add(entered(seller, row)));
        case OrderRecord.Bad bad -> told.add(refused(0, bad.place(), bad.why()));
        case OrderRecord.Broken broken -> told.add(refused(0, broken.place(), broken.why()));
      }
    });
    var refused = told.stream().filter(row -> row.code() != null).count();
    return new Report(told.size() - refused, refused, told);
  }

  private Row entered(OrgNumber seller, SheetRow row) {
    var order = row.cells().getOrDefault("ordre", "");
    try {
      pilot.enter(seller, DoneFile.done(row));
      return new Row(row.line(), order, null, null);
    } catch (Refused why) {
      return refused(row.line(), order, why);
    }
  }

  private static Row refused(int line, String order, Refused why) {
    return new Row(line, order, why.code(), why.detail());
  }
}
