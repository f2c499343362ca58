package no.fakturahub.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.fakturahub.kernel.Money;
import no.fakturahub.report.Age;
import no.fakturahub.report.Ageing;
import no.fakturahub.report.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The lists of the console as tables to take along, in the reader's language.
@Component
class ReportSheets {

  private final MessageSource words;

  ReportSheets(MessageSource words) {
    this.words = words;
  }

  Sheet ageing(Ageing ageing, String seller, Locale language) {
    var rows = new ArrayList<List<Object>>();
    for (var one : ageing.customers()) {
      var row = new ArrayList<Object>(List.of(one.customer(), one.name()));
      for (var age : Age.values()) {
        row.add(one.sums().getOrDefault(age, Money.ZERO));
      }
      row.add(one.owed());
      rows.add(row);
    }
    return new Sheet("%s, %s, %s".formatted(say("reports.ageing", language), seller, ageing.on()),
        Stream.concat(Stream.of("reports.customer", "reports.name"),
            Stream.concat(Stream.of(Age.values()).map(age -> "age." + age),
                Stream.of("reports.owed")))
            .map(key -> say(key, language)).toList(),
        rows);
  }

  Sheet invoices(List<Row> found, Locale language) {
    return new Sheet(say("invoices.title", language),
        Stream.of("invoice.number", "invoice.order", "invoice.buyer", "invoice.due",
            "invoice.payable", "sums.paid", "invoice.delivery", "invoice.voucher",
            "invoice.payment").map(key -> say(key, language)).toList(),
        found.stream().map(row -> List.<Object>of(row.number(), row.order(), row.buyer(),
            row.due(), row.payable(), row.paid(), say(row.delivery().word(), language),
            row.voucher() == null ? "" : row.voucher(), say(row.payment().word(), language)))
            .toList());
  }

  private String say(String key, Locale language) {
    return words.getMessage(key, null, language);
  }
}
