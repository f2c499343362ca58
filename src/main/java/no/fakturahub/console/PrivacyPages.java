package no.fakturahub.console;

import java.util.List;
import java.util.Objects;
import no.fakturahub.customer.Customers;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.privacy.Privacy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The customers that sellers have entered, and what is known of each.
@Controller
class PrivacyPages {

  private static final int A_PAGEFUL = 1_000;

  /// @param kept as entered
  record Of(Seller seller, List<Customers.Kept> kept) {}

  private final Privacy privacy;
  private final Customers customers;
  private final Mine mine;

  PrivacyPages(Privacy privacy, Customers customers, Mine mine) {
    this.privacy = privacy;
    this.customers = customers;
    this.mine = mine;
  }

  @GetMapping("/customers")
  String list(Model page) {
    page.addAttribute("sellers", mine.sellers().stream()
        .map(one -> new Of(one, customers.of(one.orgNumber(), A_PAGEFUL))).toList());
    return "customers";
  }

  @GetMapping("/privacy/{seller}/{customer}")
  String one(@PathVariable("seller") OrgNumber seller, @PathVariable("customer") String customer,
      Model page) {
    page.addAttribute("seller", seller);
    page.addAttribute("customer", customer);
    page.addAttribute("held", privacy.of(seller, customer));
    page.addAttribute("erasable", privacy.of(seller, customer).stream()
        .anyMatch(one -> Objects.isNull(one.until())));
    return "privacy";
  }

  @PostMapping("/privacy/{seller}/{customer}/erase")
  String erase(@PathVariable("seller") OrgNumber seller,
      @PathVariable("customer") String customer, RedirectAttributes page) {
    privacy.erase(seller, customer);
    page.addFlashAttribute("erased", true);
    return "redirect:/privacy/" + seller.value() + "/" + customer;
  }
}
