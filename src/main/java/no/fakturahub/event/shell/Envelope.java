package no.fakturahub.event.shell;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import no.fakturahub.event.Event;
import tools.jackson.databind.json.JsonMapper;

/// An event as it is sent: CloudEvents 1.0.2, JSON event format, structured.
final class Envelope {

  private static final JsonMapper JSON = new JsonMapper();

  private Envelope() {}

  static String write(String source, UUID id, Instant at, Event event) {
    var told = new LinkedHashMap<String, Object>();
    told.put("specversion", "1.0");
    told.put("id", id.toString());
    told.put("source", source);
    told.put("type", event.kind().type());
    told.put("subject", event.about().toString());
    told.put("time", at.toString());
    told.put("datacontenttype", "application/json");
    told.put("data", event.data());
    return JSON.writeValueAsString(told);
  }
}
