package no.fakturahub.access;

import static no.fakturahub.access.Right.ADMINISTER;
import static no.fakturahub.access.Right.APPROVE;
import static no.fakturahub.access.Right.INTEGRATE;
import static no.fakturahub.access.Right.NONE;
import static no.fakturahub.access.Right.READ;
import static no.fakturahub.access.Right.SETTLE;

import java.util.List;
import java.util.Optional;

/// What each door of the hub asks. The first that fits counts.
public final class Doors {

  private static final String ANY = "*";

  /// @param method of HTTP, `*` for any
  /// @param path whose part `*` is one of anything, and `**` at the end whatever follows
  public record Door(String method, String path, Right right) {

    boolean fits(String wanted, String at) {
      return (method.equals(ANY) || method.equals(wanted))
          && fits(path.split("/", -1), at.split("/", -1));
    }

    private static boolean fits(String[] pattern, String[] parts) {
      for (var i = 0; i < pattern.length; i++) {
        if (pattern[i].equals("**"))
          return true;
        if (i >= parts.length || !pattern[i].equals(ANY) && !pattern[i].equals(parts[i]))
          return false;
      }
      return pattern.length == parts.length;
    }
  }

  private static final List<Door> ALL = List.of(
      new Door(ANY, "/sign-in", NONE), new Door(ANY, "/error", NONE),
      new Door("GET", "/hub.css", NONE), new Door("GET", "/webjars/**", NONE),
      new Door("GET", "/formats/**", NONE), new Door("GET", "/actuator/health/**", NONE),
      new Door("GET", "/oauth2/authorization/*", NONE),
      new Door("GET", "/login/oauth2/code/*", NONE),
      // other sides of wires, who prove themselves in their own way
      new Door(ANY, "/as4", NONE), new Door(ANY, "/hooks/**", NONE),
      new Door(ANY, "/pay/**", NONE), new Door("GET", "/details/**", NONE),
      // only there in the sandbox: what is pretended
      new Door(ANY, "/sandbox/**", NONE),

      new Door(ANY, "/users/**", ADMINISTER), new Door(ANY, "/api/users/**", ADMINISTER),
      new Door(ANY, "/api/keys/**", ADMINISTER), new Door("GET", "/api/audit/**", ADMINISTER),
      new Door(ANY, "/privacy/**", ADMINISTER), new Door(ANY, "/api/privacy/**", ADMINISTER),
      new Door("GET", "/actuator/prometheus", READ), new Door(ANY, "/actuator/**", ADMINISTER),
      new Door("POST", "/sign-out", READ), new Door("POST", "/account/**", READ),

      new Door("POST", "/api/orders", INTEGRATE),
      new Door("POST", "/parked/**", INTEGRATE), new Door("POST", "/api/parked/**", INTEGRATE),
      new Door(ANY, "/webhooks/**", INTEGRATE), new Door(ANY, "/api/webhooks/**", INTEGRATE),
      new Door("POST", "/api/sandbox/clock", INTEGRATE),
      new Door("POST", "/api/agreements/*/usage", INTEGRATE),

      new Door("POST", "/approvals/**", APPROVE), new Door("POST", "/api/approvals/**", APPROVE),
      new Door("POST", "/decisions/**", APPROVE), new Door("POST", "/api/decisions/**", APPROVE),
      new Door("POST", "/coming/**", APPROVE), new Door("POST", "/api/coming/**", APPROVE),
      new Door("POST", "/reminders/approve", APPROVE),
      new Door("POST", "/api/reminders/approve", APPROVE),
      new Door("POST", "/agreements/*/bill", APPROVE),
      new Door("POST", "/api/agreements/*/bill", APPROVE),
      new Door("POST", "/invoices/*/give-back", APPROVE),
      new Door("POST", "/api/invoices/*/give-back", APPROVE),
      new Door("POST", "/invoices/*/write-off", APPROVE),
      new Door("POST", "/api/invoices/*/write-off", APPROVE),
      new Door("POST", "/payments/*/refund", APPROVE),
      new Door("POST", "/api/payments/*/refund", APPROVE),
      new Door("POST", "/api/invoices/*/hand-off", APPROVE),

      new Door("POST", "/payments/**", SETTLE), new Door("POST", "/api/payments/**", SETTLE),
      new Door("POST", "/api/allocations/**", SETTLE),
      new Door("POST", "/invoices/**", SETTLE), new Door("POST", "/api/invoices/**", SETTLE),
      new Door("POST", "/api/reminder-stops/**", SETTLE),
      new Door("PUT", "/api/customers/**", SETTLE), new Door("POST", "/api/customers/**", SETTLE),
      new Door("POST", "/api/agreements/**", SETTLE),
      new Door("POST", "/api/vipps/agreements", SETTLE),
      new Door("DELETE", "/api/vipps/agreements/*", SETTLE),
      new Door("POST", "/differences/*/compare", SETTLE),
      new Door("POST", "/api/books/*/compare", SETTLE),
      new Door("POST", "/reports/*/baseline", SETTLE),
      new Door("PUT", "/api/reports/*/baseline", SETTLE),
      new Door("POST", "/api/pilot/*/done", SETTLE),

      new Door("GET", "/**", READ), new Door("HEAD", "/**", READ));

  private Doors() {}

  /// @return empty where no door is known: nobody may
  public static Optional<Right> right(String method, String path) {
    return ALL.stream().filter(door -> door.fits(method, path)).findFirst().map(Door::right);
  }

  public static List<Door> all() {
    return ALL;
  }
}
