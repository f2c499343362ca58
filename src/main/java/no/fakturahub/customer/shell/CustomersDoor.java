package no.fakturahub.customer.shell;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Customers;
import no.fakturahub.customer.Customers.Kept;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.OrderRecord;
import no.fakturahub.mapping.Records;
import no.fakturahub.mapping.Syntax;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Customers by REST, one by one and by file; `docs/customers.md` shows them. Entered again under its number, a
/// customer is changed.
@RestController
@RequestMapping("/api/customers/{seller}")
class CustomersDoor {

  private static final int A_PAGEFUL = 1_000;

  record Entered(Customer customer, @Nullable String group) {}

  /// What became of a row.
  ///
  /// @param outcome NEW, CHANGED, SAME or REFUSED
  /// @param code why it was refused, or could not be looked up
  record Row(int line, String id, String outcome, @Nullable String code, @Nullable String why) {}

  record Report(long entered, long changed, long same, long refused, List<Row> rows) {

    static Report of(List<Row> rows) {
      return new Report(count(rows, "NEW"), count(rows, "CHANGED"), count(rows, "SAME"),
          count(rows, "REFUSED"), rows);
    }

    private static long count(List<Row> rows, String outcome) {
      return rows.stream().filter(one -> one.outcome().equals(outcome)).count();
    }
  }

  private final Customers customers;
  private final Records records;

  CustomersDoor(Customers customers, Records records) {
    this.customers = customers;
    this.records = records;
  }

  @GetMapping
  List<Kept> all(@PathVariable("seller") OrgNumber seller) {
    return customers.of(seller, A_PAGEFUL);
  }

  @GetMapping("/{id}")
  Kept one(@PathVariable("seller") OrgNumber seller, @PathVariable("id") String id) {
    return customers.find(seller, id).orElseThrow(() -> new Refused("CUSTOMER_NONE", id));
  }

  @PutMapping("/{id}")
  Kept enter(@PathVariable("seller") OrgNumber seller, @PathVariable("id") String id,
      @RequestBody Entered entered) {
    if (!entered.customer().id().equals(id))
      throw new Refused("CUSTOMER_ROW", "%s, %s".formatted(id, entered.customer().id()));
    customers.keep(seller, entered.customer(), entered.group());
    return one(seller, id);
  }

  /// Name, address, form, flags and bankruptcy as Enhetsregisteret has them today.
  @PostMapping("/{id}/look-up")
  Kept lookUp(@PathVariable("seller") OrgNumber seller, @PathVariable("id") String id) {
    return customers.lookUp(seller, id);
  }

  /// A row that is wrong is told of, and stops no other.
  ///
  /// @param lookUp whether Enhetsregisteret is asked of each that has an organisation number
  @PostMapping(path = "/import", consumes = "text/csv")
  Report read(@PathVariable("seller") OrgNumber seller,
      @RequestParam(name = "look-up", defaultValue = "false") boolean lookUp, InputStream body) {
    var told = new ArrayList<Row>();
    records.read(body, Syntax.CSV).forEachRemaining(record -> {
      switch (record) {
        case OrderRecord.Good good -> CustomerFile.rows(good.xml())
            .forEach(row -> told.add(entered(seller, row, lookUp)));
        case OrderRecord.Bad bad -> told.add(refused(line(bad.place()), "", bad.why()));
        case OrderRecord.Broken broken -> told.add(refused(line(broken.place()), "", broken.why()));
      }
    });
    return Report.of(told);
  }

  private Row entered(OrgNumber seller, CustomerFile row, boolean lookUp) {
    try {
      var customer = row.customer();
      var outcome = customers.keep(seller, customer, row.group());
      return lookUp && customer.orgNumber() != null
          ? lookedUp(seller, row, outcome.name())
          : new Row(row.line(), row.id(), outcome.name(), null, null);
    } catch (Refused why) {
      return refused(row.line(), row.id(), why);
    }
  }

  /// The customer is entered, whatever the register answers.
  private Row lookedUp(OrgNumber seller, CustomerFile row, String outcome) {
    try {
      customers.lookUp(seller, row.id());
      return new Row(row.line(), row.id(), outcome, null, null);
    } catch (Refused why) {
      return new Row(row.line(), row.id(), outcome, why.code(), why.detail());
    }
  }

  private static Row refused(int line, String id, Refused why) {
    return new Row(line, id, "REFUSED", why.code(), why.detail());
  }

  private static int line(String place) {
    var digits = place.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
