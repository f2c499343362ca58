package no.fakturahub.console;

import java.util.List;
import java.util.UUID;
import no.fakturahub.parked.Approvals;
import no.fakturahub.parked.NotReplayable;
import no.fakturahub.parked.ParkedMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Yes or no to what is ready and waits for one: invoices that may leave, vouchers that may be booked, reminders that
/// could not be sent.
@RestController
@RequestMapping("/api/approvals")
class ApprovalsApi {

  static final int MOST = 1000;

  /// @param who says so; where people sign in, whoever is signed in
  record Yes(@Nullable String who) {}

  /// @param reason why it goes no further, for whoever asks later
  record No(@Nullable String who, @Nullable String reason) {}

  private final Approvals approvals;

  ApprovalsApi(Approvals approvals) {
    this.approvals = approvals;
  }

  @GetMapping
  List<ParkedMessage> list() {
    return approvals.list(MOST);
  }

  @PostMapping("/{id}/yes")
  ParkedMessage yes(@PathVariable("id") UUID id, @RequestBody Yes yes) {
    return approvals.approve(id, said("who", yes.who()));
  }

  /// All that wait for one reason, such as DELIVERY_TO_APPROVE.
  @PostMapping("/yes")
  List<ParkedMessage> yesToAll(@RequestParam("code") String code, @RequestBody Yes yes) {
    return approvals.approveAll(code, MOST, said("who", yes.who()));
  }

  @PostMapping("/{id}/no")
  ParkedMessage no(@PathVariable("id") UUID id, @RequestBody No no) {
    return approvals.decline(id, said("reason", no.reason()), said("who", no.who()));
  }

  private static String said(String what, @Nullable String value) {
    if (value == null || value.isBlank())
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
          "Say %s: {\"%s\": \"…\"}".formatted(what, what));
    return value.strip();
  }

  @ExceptionHandler
  ProblemDetail notPossible(NotReplayable why) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(why.getMessage()));
  }
}
