package no.fakturahub.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.privacy.Privacy;
import no.fakturahub.privacy.Privacy.Holding;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is known of a customer, by REST; `docs/privacy.md` shows it.
@RestController
@RequestMapping("/api/privacy/{seller}/{customer}")
class PrivacyApi {

  private final Privacy privacy;

  PrivacyApi(Privacy privacy) {
    this.privacy = privacy;
  }

  @GetMapping
  List<Holding> of(@PathVariable("seller") OrgNumber seller,
      @PathVariable("customer") String customer) {
    return privacy.of(seller, customer);
  }

  @GetMapping("/export")
  void export(@PathVariable("seller") OrgNumber seller, @PathVariable("customer") String customer,
      HttpServletResponse answer) throws IOException {
    answer.setContentType("application/zip");
    answer.setHeader("Content-Disposition", "attachment; filename=\"innsyn.zip\"");
    answer.setHeader("Cache-Control", "no-store");
    privacy.export(seller, customer, answer.getOutputStream());
  }

  /// @return what is kept, and until when
  @PostMapping("/erase")
  List<Holding> erase(@PathVariable("seller") OrgNumber seller,
      @PathVariable("customer") String customer) {
    return privacy.erase(seller, customer);
  }
}
