package no.fakturahub.sandbox.fiken;

import java.util.List;
import no.fakturahub.sandbox.wire.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The parameters that every list takes, and its answer.
///
/// @param page counted from 0
/// @param pageSize 25 when it is missing, at most 100
record Page(@Nullable Integer page, @Nullable Integer pageSize) {

  ResponseEntity<byte[]> of(List<ObjectNode> all) {
    var size = pageSize == null ? 25 : pageSize;
    if (size < 1 || size > 100)
      throw Rejected.invalid("pageSize is 1–100");
    var number = page == null ? 0 : page;
    var list = JsonNodeFactory.instance.arrayNode();
    all.stream().skip((long) number * size).limit(size).forEach(list::add);
    return ResponseEntity.ok().header("Content-Type", "application/json")
        .header("Fiken-Api-Page", Integer.toString(number))
        .header("Fiken-Api-Page-Size", Integer.toString(size))
        .header("Fiken-Api-Page-Count", Integer.toString((all.size() + size - 1) / size))
        .header("Fiken-Api-Result-Count", Integer.toString(all.size())).body(Json.bytes(list));
  }

  static ResponseEntity<byte[]> json(JsonNode value) {
    return ResponseEntity.ok().header("Content-Type", "application/json").body(Json.bytes(value));
  }
}
