package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fakturahub.payment.SecondEyes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What one has decided and another has to see, by REST.
@RestController
@RequestMapping("/api/decisions")
class SecondEyesApi {

  /// @param who another than who asked
  /// @param why it is not done, where it is not
  record Answer(@Nullable String who, @Nullable String why) {}

  /// @param kind REFUND, GIVE_BACK or WRITE_OFF
  /// @param page where what it is about is shown
  /// @param amount kroner
  /// @param who asked
  record Waits(UUID id, String kind, String page, String amount, String who,
      @Nullable String note, Instant at) {

    static Waits of(AskedShown one) {
      return new Waits(one.id(), one.kind(), one.page(), one.amount().toString(), one.who(),
          one.note(), one.at());
    }
  }

  private final SecondEyes eyes;
  private final Belongs belongs;

  SecondEyesApi(SecondEyes eyes, Belongs belongs) {
    this.eyes = eyes;
    this.belongs = belongs;
  }

  @GetMapping
  List<Waits> waiting() {
    return eyes.waiting().stream().filter(belongs::holds).map(AskedShown::of).map(Waits::of)
        .toList();
  }

  @PostMapping("/{id}/confirm")
  List<Lying> confirm(@PathVariable("id") UUID id, @RequestBody Answer answer) {
    return eyes.confirm(id, requireNonNullElse(answer.who(), "")).stream().map(Lying::of).toList();
  }

  @PostMapping("/{id}/decline")
  void decline(@PathVariable("id") UUID id, @RequestBody Answer answer) {
    eyes.decline(id, requireNonNullElse(answer.who(), ""), requireNonNullElse(answer.why(), ""));
  }
}
