package no.fakturahub.sandbox;

import no.fakturahub.sandbox.Postmaster.Fate;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where the sandbox's mail server is told which addresses fail.
@RestController
@Profile("sandbox")
@RequestMapping("/sandbox/mail/returns")
class PostmasterDesk {

  record Failing(String address, String action, String status, String words) {}

  private final Postmaster postmaster;

  PostmasterDesk(Postmaster postmaster) {
    this.postmaster = postmaster;
  }

  /// Until it is ended: every mail to the address is answered so.
  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void fail(@RequestBody Failing failing) {
    postmaster.decide(failing.address(),
        new Fate(failing.action(), failing.status(), failing.words()));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end() {
    postmaster.forgive();
  }
}
