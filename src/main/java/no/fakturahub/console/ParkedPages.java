package no.fakturahub.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.ledger.Reconciling;
import no.fakturahub.parked.NotReplayable;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessage.State;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.payment.Payments;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What waits for a person, each with cause, cure and a way on.
@Controller
class ParkedPages {

  private static final int A_PAGEFUL = 100;

  private final ParkedMessages parked;
  private final Payments payments;
  private final Reconciling reconciling;
  private final Sellers sellers;

  ParkedPages(ParkedMessages parked, Payments payments, Reconciling reconciling,
      Sellers sellers) {
    this.parked = parked;
    this.payments = payments;
    this.reconciling = reconciling;
    this.sellers = sellers;
  }

  @GetMapping("/parked")
  String list(Model page) {
    var open = parked.list(State.OPEN, A_PAGEFUL);
    page.addAttribute("parked", open);
    page.addAttribute("alike", alike(open));
    page.addAttribute("payments", payments.waiting().size());
    page.addAttribute("differences", DifferencePages.count(reconciling, sellers.all()));
    return "parked";
  }

  /// Those that stopped for the same reason, where there are several: one word may do for all of them.
  private static Map<String, List<ParkedMessage>> alike(List<ParkedMessage> open) {
    var alike = open.stream().filter(ParkedMessage::held).collect(
        Collectors.groupingBy(ParkedMessage::code, TreeMap::new, Collectors.toList()));
    alike.values().removeIf(some -> some.size() < 2);
    return alike;
  }

  @PostMapping("/parked/replay")
  String replayAll(@RequestParam("code") String code) {
    parked.replayAll(code, A_PAGEFUL);
    return "redirect:/parked";
  }

  @PostMapping("/parked/{id}/replay")
  String replay(@PathVariable("id") UUID id) {
    parked.replay(id);
    return "redirect:/parked";
  }

  /// The one, with what it holds to be corrected.
  @GetMapping("/parked/{id}")
  String one(@PathVariable("id") UUID id, Model page) {
    var one = found(id);
    page.addAttribute("one", one);
    page.addAttribute("text",
        one.isOpen() ? editable(id).map(EditableText::text).orElse(null) : null);
    return "parked-one";
  }

  @PostMapping("/parked/{id}/corrected")
  String corrected(@PathVariable("id") UUID id, @RequestParam("text") String typed,
      RedirectAttributes page) {
    found(id);
    var was = editable(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    var copy = was.bytes(typed);
    if (copy.isEmpty()) {
      page.addFlashAttribute("letters", was.charset().name());
      return "redirect:/parked/" + id;
    }
    var stands = parked.replayCorrected(id, copy.get());
    if (stands.isOpen()) {
      page.addFlashAttribute("again", true);
      return "redirect:/parked/" + stands.id();
    }
    page.addFlashAttribute("done", "parked.correct.sent");
    return "redirect:/parked";
  }

  private ParkedMessage found(UUID id) {
    return parked.find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Optional<EditableText> editable(UUID id) {
    return parked.original(id).flatMap(EditableText::of);
  }

  /// The page shows how it stands now.
  @ExceptionHandler(NotReplayable.class)
  String closedMeanwhile() {
    return "redirect:/parked";
  }

  @PostMapping("/parked/{id}/discard")
  String discard(@PathVariable("id") UUID id) {
    parked.discard(id, "Discarded in the console");
    return "redirect:/parked";
  }
}
