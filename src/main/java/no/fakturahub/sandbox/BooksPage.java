package no.fakturahub.sandbox;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.fakturahub.kernel.Money;
import no.fakturahub.sandbox.wire.Standing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What stands in the books of the pretended accounting systems, side by side.
@Controller
@Profile("sandbox")
class BooksPage {

  private final List<Standing> standings;

  /// @param sum of all, which is nothing in books that balance
  record Company(String vendor, String name, List<Line> lines, Money sum) {

    static Company of(String vendor, String name, SortedMap<String, Long> balances) {
      return new Company(vendor, name,
          balances.entrySet().stream().filter(one -> one.getValue() != 0)
              .map(one -> new Line(one.getKey(), new Money(one.getValue()))).toList(),
          new Money(balances.values().stream().mapToLong(Long::longValue).sum()));
    }
  }

  record Line(String account, Money amount) {}

  BooksPage(List<Standing> standings) {
    this.standings = standings;
  }

  @GetMapping("/sandbox/books")
  String books(Model page) {
    page.addAttribute("companies", standings.stream().flatMap(BooksPage::companies).toList());
    return "sandbox-books";
  }

  private static Stream<Company> companies(Standing one) {
    return one.balances().entrySet().stream()
        .map(its -> Company.of(one.vendor(), its.getKey(), its.getValue()));
  }
}
