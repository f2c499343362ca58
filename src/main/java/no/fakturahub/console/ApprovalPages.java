package no.fakturahub.console;

import java.util.UUID;
import no.fakturahub.parked.Approvals;
import no.fakturahub.parked.NotReplayable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's yes and no, said on the page of what waits.
@Controller
class ApprovalPages {

  private final Approvals approvals;

  ApprovalPages(Approvals approvals) {
    this.approvals = approvals;
  }

  @PostMapping("/approvals/yes")
  String yesToAll(@RequestParam("code") String code, @RequestParam("who") String who) {
    approvals.approveAll(code, ApprovalsApi.MOST, who);
    return "redirect:/parked";
  }

  @PostMapping("/approvals/{id}/yes")
  String yes(@PathVariable("id") UUID id, @RequestParam("who") String who) {
    approvals.approve(id, who);
    return "redirect:/parked";
  }

  @PostMapping("/approvals/{id}/no")
  String no(@PathVariable("id") UUID id, @RequestParam("who") String who) {
    approvals.decline(id, "No, said in the console", who);
    return "redirect:/parked";
  }

  /// The page shows how it stands now.
  @ExceptionHandler(NotReplayable.class)
  String decidedMeanwhile() {
    return "redirect:/parked";
  }
}
