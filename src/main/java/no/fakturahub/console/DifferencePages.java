package no.fakturahub.console;

import java.util.List;
import java.util.Optional;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.ledger.Reconciling;
import no.fakturahub.ledger.Reconciling.Reconciled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the hub and the accounting systems do not agree on what customers owe.
@Controller
class DifferencePages {

  private final Reconciling reconciling;
  private final Mine mine;

  /// @param compared missing where it never was
  record Of(Seller seller, @Nullable Reconciled compared) {}

  DifferencePages(Reconciling reconciling, Mine mine) {
    this.reconciling = reconciling;
    this.mine = mine;
  }

  @GetMapping("/differences")
  String list(Model page) {
    page.addAttribute("sellers", mine.sellers().stream()
        .map(one -> new Of(one, reconciling.latest(one.orgNumber()).orElse(null))).toList());
    return "differences";
  }

  @PostMapping("/differences/{seller}/compare")
  String compare(@PathVariable("seller") OrgNumber seller) {
    reconciling.compare(seller);
    return "redirect:/differences";
  }

  /// How many invoices differ, of all sellers.
  static long count(Reconciling reconciling, List<Seller> sellers) {
    return sellers.stream().map(one -> reconciling.latest(one.orgNumber()))
        .flatMap(Optional::stream).mapToLong(one -> one.differences().size()).sum();
  }
}
