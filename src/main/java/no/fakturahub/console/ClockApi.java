package no.fakturahub.console;

import java.time.Clock;
import java.time.LocalDate;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.DaysPass;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The sandbox's clock, for `hub clock`.
@RestController
@Profile("sandbox")
class ClockApi {

  /// @param left days that are still to pass
  record Now(LocalDate today, int left) {}

  record Wish(int days) {}

  private final DaysPass days;
  private final Clock clock;

  ClockApi(DaysPass days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  @GetMapping("/api/sandbox/clock")
  Now now() {
    return new Now(LocalDate.now(clock), days.left());
  }

  @PostMapping("/api/sandbox/clock")
  Now pass(@RequestBody Wish wish) {
    try {
      if (!days.pass(wish.days()))
        throw new Refused("CLOCK_MOVES", "%d left".formatted(days.left()));
      return now();
    } catch (IllegalArgumentException wrong) {
      throw new Refused("CLOCK_DAYS", String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
