package no.fakturahub.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What each door asks, and which roles have it: the whole table.
class DoorsTest {

  /// The table of `docs/access.md`, written a second time by hand.
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
      "GET, /sign-in, -", "POST, /sign-in, -", "GET, /hub.css, -", "GET, /pay/x, -",
      "POST, /pay/x/vipps, -", "POST, /as4, -", "POST, /hooks/vipps, -", "GET, /details/a/b, -",
      "GET, /formats/order.xsd, -", "GET, /actuator/health, -", "GET, /sandbox/x, -",
      "GET, /oauth2/authorization/bankid, -", "GET, /login/oauth2/code/bankid, -",
      "GET, /, VACIM", "GET, /invoices/1, VACIM", "GET, /api/invoices, VACIM",
      "GET, /payments, VACIM", "GET, /reports, VACIM", "GET, /coming/1, VACIM",
      "POST, /sign-out, VACIM", "POST, /account/password, VACIM",
      "POST, /api/orders, I", "POST, /parked/1/replay, I", "POST, /api/parked/replay, I",
      "POST, /api/agreements/1/usage, I", "POST, /api/sandbox/clock, I",
      "POST, /payments/1/settle, AC", "POST, /api/payments/1/settle, AC",
      "POST, /payments/1/undo/2, AC", "POST, /api/allocations/1/undo, AC",
      "POST, /invoices/1/dispute, AC", "POST, /api/invoices/1/credit-notes, AC",
      "POST, /invoices/1/set-off, AC", "PUT, /api/customers/1/2, AC",
      "POST, /api/agreements, AC", "POST, /api/agreements/1/changes, AC",
      "POST, /api/pilot/1/done, AC", "PUT, /api/reports/1/baseline, AC",
      "POST, /approvals/1/yes, C", "POST, /api/approvals/yes, C",
      "POST, /decisions/1/confirm, C", "POST, /api/decisions/1/decline, C",
      "POST, /coming/make, C", "POST, /api/coming/1/drop, C", "POST, /reminders/approve, C",
      "POST, /invoices/1/write-off, C", "POST, /api/invoices/1/give-back, C",
      "POST, /payments/1/refund, C", "POST, /api/payments/1/refund, C",
      "POST, /agreements/1/bill, C", "POST, /api/agreements/1/bill, C",
      "GET, /users, M", "POST, /users, M", "PUT, /api/users/kari, M", "GET, /api/keys, M",
      "GET, /api/audit, M", "POST, /privacy/1/2/erase, M",
      "GET, /api/privacy/1/2/export, M", "GET, /actuator/metrics, M",
      "GET, /actuator/prometheus, VACIM",
      "POST, /, 0", "DELETE, /invoices/1, 0", "PUT, /api/invoices/1, 0", "PATCH, /users/x, M"})
  void whoMay(String method, String path, String roles) {
    var right = Doors.right(method, path);

    for (var role : Role.values()) {
      assertThat(right.filter(role::has).isPresent()).as("%s %s %s", role, method, path)
          .isEqualTo(roles.equals("-") || roles.contains(letter(role)));
    }
    if (roles.equals("-"))
      assertThat(right).contains(Right.NONE);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource("rolesAndDoors")
  void noRoleHasMoreThanItsRow(Role role, Doors.Door door) {
    var mayGiveMoneyUp = role == Role.APPROVER;
    var mayDecide = role == Role.APPROVER || role == Role.ACCOUNTANT;
    var expected = switch (door.right()) {
      case NONE, READ -> true;
      case SETTLE -> mayDecide;
      case APPROVE -> mayGiveMoneyUp;
      case INTEGRATE -> role == Role.INTEGRATOR;
      case ADMINISTER -> role == Role.ADMINISTRATOR;
    };

    assertThat(role.has(door.right())).isEqualTo(expected);
  }

  static Stream<Arguments> rolesAndDoors() {
    return Stream.of(Role.values())
        .flatMap(role -> Doors.all().stream().map(door -> Arguments.of(role, door)));
  }

  @Test
  void aDoorThatNobodyKnowsIsNobodys() {
    assertThat(Doors.right("POST", "/something/new")).isEqualTo(Optional.empty());
    assertThat(Doors.right("TRACE", "/")).isEmpty();
    assertThat(Doors.right("GET", "/sign-in/x")).contains(Right.READ);
  }

  private static String letter(Role role) {
    return switch (role) {
      case VIEWER -> "V";
      case ACCOUNTANT -> "A";
      case APPROVER -> "C";
      case INTEGRATOR -> "I";
      case ADMINISTRATOR -> "M";
    };
  }
}
