package no.fakturahub.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.agreement.Agreements;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.ComingInvoices;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.SecondEyes;
import no.fakturahub.payment.SecondEyes.Asked;
import no.fakturahub.reminder.Reminders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Whose a door's matter is, by what stands in its path. Whoever sees only some sellers comes to the doors named here
/// and to no other.
@Component
class Belongs {

  /** These show, or take, only what is whoever's who comes. */
  private static final Set<String> NARROW = Set.of("/", "/invoices", "/coming", "/reminders",
      "/payments", "/agreements", "/reports", "/pilot", "/differences", "/decisions", "/customers",
      "/account",
      "/account/password", "/account/second", "/account/second/confirm",
      "/account/link/{provider}", "/account/unlink", "/coming/make", "/reminders/approve",
      "/api/invoices", "/api/reasons", "/api/reasons/{code}", "/api/payments/waiting",
      "/api/reports/invoices.{kind:csv|xlsx|pdf}", "/api/orders", "/api/coming/make",
      "/api/reminders/approve", "/api/decisions", "/error", "/sign-in");
  /** These say whose in a parameter. */
  private static final Set<String> ASKED_OF_A_SELLER = Set.of("/api/coming", "/api/reminders");

  private final Invoices invoices;
  private final ComingInvoices coming;
  private final Payments payments;
  private final Agreements agreements;
  private final SecondEyes eyes;
  private final Reminders reminders;
  private final Mine mine;

  Belongs(Invoices invoices, ComingInvoices coming, Payments payments, Agreements agreements,
      SecondEyes eyes, Reminders reminders, Mine mine) {
    this.invoices = invoices;
    this.coming = coming;
    this.payments = payments;
    this.agreements = agreements;
    this.eyes = eyes;
    this.reminders = reminders;
    this.mine = mine;
  }

  /// @param pattern of the handler
  /// @param parts what stands in the path
  /// @param asked the parameter `seller`; empty when there is none
  boolean lets(String pattern, Map<String, String> parts, String asked) {
    if (NARROW.contains(pattern))
      return true;
    if (ASKED_OF_A_SELLER.contains(pattern))
      return asked.matches("[0-9]{9}") && mine.holds(new OrgNumber(asked));
    var seller = parts.getOrDefault("seller", "");
    if (!seller.isEmpty())
      return seller.matches("[0-9]{9}") && mine.holds(new OrgNumber(seller));
    var room = room(pattern);
    return uuid(parts.getOrDefault("id", "")).map(id -> lets(room, id) && lets(room, id, parts))
        .orElse(false);
  }

  private boolean lets(String room, UUID id) {
    try {
      return isMine(room, id);
    } catch (Refused none) {
      return false;
    }
  }

  private boolean isMine(String room, UUID id) {
    return switch (room) {
      case "invoices" -> invoices.find(id).map(one -> one.seller().orgNumber())
          .map(mine::holds).orElse(false);
      case "coming" -> mine.holds(coming.find(id).seller());
      case "payments" -> payments.find(id).map(one -> one.payment().account()).map(mine::holds)
          .orElse(false);
      case "agreements" -> mine.holds(agreements.find(id).agreement().seller());
      case "decisions" -> eyes.waiting().stream().filter(one -> one.id().equals(id))
          .anyMatch(this::holds);
      default -> false;
    };
  }

  /// What else stands in the path is the same invoice's, or payment's.
  private boolean lets(String room, UUID id, Map<String, String> parts) {
    var allocation = parts.get("allocation");
    var stop = parts.get("stop");
    var lying = room.equals("payments") ? payments.allocations(id) : payments.allocationsOn(id);
    return (allocation == null
        || lying.stream().anyMatch(one -> one.id().toString().equals(allocation)))
        && (stop == null || reminders.stopped(id).stream()
            .anyMatch(one -> one.id().toString().equals(stop)));
  }

  /// @return the same
  /// @throws ResponseStatusException 403 when one of them is another seller's
  List<UUID> all(String room, List<UUID> ids) {
    if (!mine.isAll() && !ids.stream().allMatch(id -> lets(room, id)))
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "It is another seller's.");
    return ids;
  }

  boolean holds(Asked asked) {
    return mine.isAll() || switch (asked.decision()) {
      case Decision.Refund(var payment, _) -> lets("payments", payment);
      case Decision.GiveBack(var invoice, _) -> lets("invoices", invoice);
      case Decision.WriteOff(var invoice, _) -> lets("invoices", invoice);
      default -> false;
    };
  }

  /// The first word of the path after `api`.
  private static String room(String pattern) {
    return pattern.replaceFirst("^/(api/)?", "").replaceFirst("/.*", "");
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
