package no.fakturahub.sandbox.vipps;

import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The Webhooks API: who wants to be told.
@RestController("vippsHookDoor")
@RequestMapping(Gate.PATH + "/webhooks/v1/webhooks")
@Profile("sandbox")
class HookDoor {

  private static final String UNIT = "Merchant-Serial-Number";

  private final Messages messages;

  HookDoor(Messages messages) {
    this.messages = messages;
  }

  @PostMapping
  ResponseEntity<byte[]> register(@RequestHeader(UNIT) String unit, @RequestBody String body) {
    return Json.answer(201, messages.register(unit, Json.read(body)));
  }

  /// Without the secrets.
  @GetMapping
  ResponseEntity<byte[]> list(@RequestHeader(UNIT) String unit) {
    var answer = Json.object();
    var list = answer.putArray("webhooks");
    messages.of(unit).forEach(one -> {
      var shown = list.addObject().put("id", one.path("id").asString(""))
          .put("url", one.path("url").asString(""));
      shown.set("events", one.path("events"));
    });
    return Json.answer(200, answer);
  }

  @DeleteMapping("/{id}")
  ResponseEntity<byte[]> delete(@PathVariable("id") String id) {
    messages.remove(id);
    return Json.nothing(204);
  }
}
