package no.fakturahub.books.shell;

import java.util.HashMap;
import java.util.Map;
import no.fakturahub.books.Chart;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param accounts the house's chart, by account number
/// @param vat the account of the VAT of each SAF-T standard tax code
/// @param sellers what a seller has otherwise, by its organisation number
@ConfigurationProperties("hub.books")
record BooksSettings(@DefaultValue Map<Integer, Chart.Account> accounts,
    @DefaultValue Map<String, Integer> vat, @DefaultValue Map<String, Own> sellers) {

  record Own(@DefaultValue Map<Integer, Chart.Account> accounts,
      @DefaultValue Map<String, Integer> vat) {}

  Chart chartOf(OrgNumber seller) {
    var own = sellers.get(seller.value());
    return own == null
        ? new Chart(accounts, vat)
        : new Chart(with(accounts, own.accounts()), with(vat, own.vat()));
  }

  private static <K, V> Map<K, V> with(Map<K, V> house, Map<K, V> own) {
    var both = new HashMap<>(house);
    both.putAll(own);
    return both;
  }
}
