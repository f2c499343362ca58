package no.fakturahub.books;

import java.util.Map;
import no.fakturahub.books.Balances.Balance;
import no.fakturahub.books.Balances.OfCustomer;
import no.fakturahub.customer.Customer;

/// MasterFiles: the accounts, the customers and the VAT codes that were booked on, each with what stood there.
final class SaftMasters {

  private SaftMasters() {}

  static void write(Balances balances, Xml xml) {
    if (balances.accounts().isEmpty())
      return;
    xml.in("MasterFiles", () -> {
      xml.in("GeneralLedgerAccounts", () -> balances.accounts().forEach((number,
          balance) -> account(number, balances.chart().account(number), balance, xml)));
      xml.in("Customers", () -> balances.customers().values()
          .forEach(customer -> customer(customer, balances.byCustomer(), xml)));
      if (!balances.taxes().isEmpty())
        taxes(balances, xml);
    });
  }

  private static void account(int number, Chart.Account account, Balance balance, Xml xml) {
    xml.in("Account", () -> balance(balance, xml.value("AccountID", number)
        .text("AccountDescription", account.name(), Saft.LONG)
        .text("GroupingCategory", account.category(), Saft.LONG)
        .text("GroupingCode", account.code(), Saft.MIDDLE).value("AccountType", "GL")));
  }

  private static void customer(Customer customer, Map<OfCustomer, Balance> balances, Xml xml) {
    xml.in("Customer", () -> {
      if (customer.orgNumber() != null)
        xml.value("RegistrationNumber", customer.orgNumber().value());
      xml.text("Name", customer.name(), Saft.LONG);
      Saft.address(customer.address(), "BillingAddress", xml);
      xml.text("CustomerID", customer.id(), Saft.MIDDLE);
      balances.forEach((where, balance) -> {
        if (where.customer().equals(customer.id()))
          xml.in("BalanceAccount",
              () -> balance(balance, xml.value("AccountID", where.account())));
      });
    });
  }

  private static void balance(Balance balance, Xml xml) {
    xml.signed("Opening", "Balance", balance.opening()).signed("Closing", "Balance",
        balance.closing());
  }

  private static void taxes(Balances balances, Xml xml) {
    xml.in("TaxTable", () -> xml.in("TaxTableEntry", () -> {
      xml.value("TaxType", "MVA").value("Description", "Merverdiavgift");
      balances.taxes().values()
          .forEach(tax -> xml.in("TaxCodeDetails", () -> xml.value("TaxCode", tax.code())
              .value("TaxPercentage", tax.rate().percent().toPlainString()).value("Country", "NO")
              .value("StandardTaxCode", tax.code()).value("BaseRate", 100)));
    }));
  }
}
