package no.fakturahub.agreement.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.agreement.Agreement;
import no.fakturahub.agreement.Agreements;
import no.fakturahub.agreement.Agreements.Indexed;
import no.fakturahub.agreement.Agreements.Made;
import no.fakturahub.agreement.Agreements.Standing;
import no.fakturahub.agreement.Agreements.Used;
import no.fakturahub.agreement.Change;
import no.fakturahub.agreement.Cycle;
import no.fakturahub.agreement.Ladder;
import no.fakturahub.agreement.Plan;
import no.fakturahub.agreement.Planned;
import no.fakturahub.agreement.PriceNotices;
import no.fakturahub.agreement.Terms;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.References;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// Agreements by REST; `docs/agreements.md` shows them. The same request again changes nothing, and errors are
/// `application/problem+json` with the cure.
@RestController
@RequestMapping("/api/agreements")
class AgreementsDoor {

  private static final int A_PAGEFUL = 200;

  /// @param number the seller's own, for ever
  record Entered(String number, OrgNumber seller, Customer customer, References references,
      Cycle cycle, LocalDate paidFrom, Plan plan, @Nullable Integer seats,
      @Nullable Ladder ladder) {

    Agreement agreement() {
      return new Agreement(UUID.nameUUIDFromBytes((seller + "/" + number).getBytes(UTF_8)), seller,
          customer, references, cycle, paidFrom, Terms.of(plan, seats == null ? 1 : seats),
          List.of(), ladder);
    }
  }

  /// @param net kroner without VAT
  record Document(String key, LocalDate on, String what, String net) {}

  record Told(String number, Agreement agreement, List<Made> documents) {}

  private final Agreements agreements;
  private final PriceNotices notices;
  private final Clock clock;

  AgreementsDoor(Agreements agreements, PriceNotices notices, Clock clock) {
    this.agreements = agreements;
    this.notices = notices;
    this.clock = clock;
  }

  @PostMapping
  ResponseEntity<String> enter(@RequestBody String body) {
    var entered = read(object(body), Entered.class);
    var id = agreements.enter(entered.number(), entered.agreement());
    return ResponseEntity.created(URI.create("/api/agreements/" + id))
        .header("Content-Type", "application/json").body(json(told(agreements.find(id))));
  }

  /// Decided today, whatever else it says.
  @PostMapping("/{id}/changes")
  ResponseEntity<String> change(@PathVariable("id") UUID id, @RequestBody String body) {
    var sent = object(body);
    var request = taken(sent, "requestId");
    agreements.change(id, request,
        read(sent.put("decided", LocalDate.now(clock).toString()), Change.class));
    return one(id);
  }

  @PostMapping("/{id}/index")
  ResponseEntity<String> index(@PathVariable("id") UUID id, @RequestBody String body) {
    var sent = object(body);
    var request = taken(sent, "requestId");
    agreements.index(id, request, read(sent, Indexed.class));
    return one(id);
  }

  @PostMapping("/{id}/usage")
  ResponseEntity<String> use(@PathVariable("id") UUID id, @RequestBody String body) {
    var sent = object(body);
    var request = taken(sent, "requestId");
    agreements.use(id, request, read(sent, Used.class));
    return ResponseEntity.noContent().build();
  }

  /// How far this node's last nightly run has come.
  @GetMapping("/night")
  ResponseEntity<String> night() {
    return answer(agreements.night());
  }

  /// Which new prices the customer was told of, and whether it got to know.
  @GetMapping("/{id}/notices")
  ResponseEntity<String> notices(@PathVariable("id") UUID id) {
    agreements.find(id);
    return answer(notices.of(id));
  }

  /// Issues what is due, where that waits for a person.
  @PostMapping("/{id}/bill")
  ResponseEntity<String> bill(@PathVariable("id") UUID id) {
    agreements.bill(id);
    return one(id);
  }

  @GetMapping("/{id}")
  ResponseEntity<String> one(@PathVariable("id") UUID id) {
    return answer(told(agreements.find(id)));
  }

  @GetMapping
  ResponseEntity<String> latest(@RequestParam("seller") OrgNumber seller) {
    return answer(agreements.latest(seller, A_PAGEFUL).stream().map(AgreementsDoor::told).toList());
  }

  /// Until that day, as it will be issued if nothing more is decided or used.
  @GetMapping("/{id}/preview")
  ResponseEntity<String> preview(@PathVariable("id") UUID id,
      @RequestParam("until") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {
    if (until.isAfter(LocalDate.now(clock).plusYears(10)))
      throw new Refused("AGREEMENT_REQUEST", "a preview of at most ten years");
    return answer(agreements.preview(id, until).stream().map(AgreementsDoor::document).toList());
  }

  private static Told told(Standing standing) {
    return new Told(standing.number(), standing.agreement(), standing.documents());
  }

  private static Document document(Planned planned) {
    return switch (planned) {
      case Planned.Bill bill ->
        new Document(bill.key(), bill.on(), "INVOICE", bill.net().toString());
      case Planned.Credit credit ->
        new Document(credit.key(), credit.on(), "CREDIT_NOTE", credit.net().toString());
    };
  }

  private static String taken(ObjectNode sent, String field) {
    var value = sent.path(field).asString("");
    sent.remove(field);
    return value;
  }

  private static ObjectNode object(String body) {
    try {
      if (AgreementJson.MAPPER.readTree(body) instanceof ObjectNode object)
        return object;
    } catch (JacksonException wrong) {
      throw new Refused("AGREEMENT_REQUEST", String.valueOf(wrong.getOriginalMessage()), wrong);
    }
    throw new Refused("AGREEMENT_REQUEST", "not a JSON object");
  }

  /// The records refuse what cannot be; their words are told.
  private static <T> T read(ObjectNode sent, Class<T> type) {
    try {
      return AgreementJson.MAPPER.treeToValue(sent, type);
    } catch (JacksonException wrong) {
      throw new Refused("AGREEMENT_REQUEST", String.valueOf(wrong.getOriginalMessage()), wrong);
    }
  }

  private static ResponseEntity<String> answer(Object value) {
    return ResponseEntity.ok().header("Content-Type", "application/json").body(json(value));
  }

  private static String json(Object value) {
    return AgreementJson.MAPPER.writeValueAsString(value);
  }
}
