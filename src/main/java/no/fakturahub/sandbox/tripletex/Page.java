package no.fakturahub.sandbox.tripletex;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The parameters that every list takes.
///
/// @param from the first to show, counted from 0
/// @param count 1000 when it is missing
record Page(@Nullable Integer from, @Nullable Integer count, @Nullable String fields) {

  ResponseEntity<byte[]> of(List<ObjectNode> all, Shape shape) {
    var open = Fields.parse(fields == null ? "" : fields);
    var first = from == null ? 0 : from;
    var shown = all.stream().skip(first).limit(count == null ? 1000 : count)
        .map(value -> open.of(value, shape)).toList();
    var body = JsonNodeFactory.instance.objectNode().put("fullResultSize", all.size())
        .put("from", first).put("count", shown.size())
        .put("versionDigest", Integer.toHexString(shown.hashCode()));
    body.putArray("values").addAll(shown);
    return Answer.json(HttpStatus.OK, body);
  }
}
