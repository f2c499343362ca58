package no.fakturahub.mapping;

import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// One object, the objects of an array, or those of `{"orders": […]}`, token by token.
final class JsonRecords extends Reading {

  private final Intake in;
  private final Tape tape;
  private final JsonFactory factory;
  private @Nullable JsonParser parser;
  private boolean wrapped;
  private boolean single;

  JsonRecords(Intake in, Limits limits) {
    this.in = in;
    this.tape = new Tape(in);
    this.factory = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(limits.depth())
            .maxStringLength(limits.textLength()).maxNameLength(1_000).maxNumberLength(100).build())
        .build();
  }

  @Override
  String place() {
    if (parser == null)
      return "line 1";
    var here = parser.currentLocation();
    return "line %d, column %d".formatted(here.getLineNr(), here.getColumnNr());
  }

  @Override
  @Nullable
  OrderRecord read() {
    try {
      if (parser == null) {
        parser = factory.createParser(ObjectReadContext.empty(), tape);
        return open(parser);
      }
      return single ? end(parser) : element(parser);
    } catch (StreamConstraintsException tooMuch) {
      throw new Refused("MAPPING_TOO_LARGE", tooMuch.getOriginalMessage(), tooMuch);
    } catch (JacksonException malformed) {
      throw new Refused("MAPPING_MALFORMED", malformed.getOriginalMessage(), malformed);
    }
  }

  private @Nullable OrderRecord open(JsonParser at) {
    var first = at.nextToken();
    if (first == JsonToken.START_ARRAY)
      return element(at);
    if (first != JsonToken.START_OBJECT)
      throw new Refused("MAPPING_NOT_AN_ORDER", "An order is an object: { … }");
    var start = at.currentTokenLocation().getByteOffset();
    wrapped = at.nextToken() == JsonToken.PROPERTY_NAME && at.currentName().equals("orders");
    if (wrapped && at.nextToken() != JsonToken.START_ARRAY)
      throw new Refused("MAPPING_NOT_AN_ORDER", "\"orders\" is an array: [ … ]");
    single = !wrapped;
    return single ? object(at, "line 1", start) : element(at);
  }

  private @Nullable OrderRecord element(JsonParser at) {
    in.recordStarts();
    var token = at.nextToken();
    if (token == JsonToken.END_ARRAY)
      return end(at);
    var start = at.currentTokenLocation().getByteOffset();
    var place = place();
    if (token == JsonToken.START_OBJECT) {
      at.nextToken();
      return object(at, place, start);
    }
    at.skipChildren();
    return new OrderRecord.Bad(nextNumber(), place,
        new Refused("MAPPING_NOT_AN_ORDER", "An order is an object: { … }"), original(at, start));
  }

  /// @param at the first member's name, or the object's end
  private OrderRecord object(JsonParser at, String place, long start) {
    var copy = new JsonToXml();
    var xml = copy.object(at);
    var flaw = copy.flaw();
    return flaw == null
        ? new OrderRecord.Good(nextNumber(), place, xml, original(at, start))
        : new OrderRecord.Bad(nextNumber(), place, new Refused("MAPPING_MALFORMED", flaw),
            original(at, start));
  }

  private byte[] original(JsonParser at, long start) {
    var end = at.currentLocation().getByteOffset();
    var bytes = tape.between(start, end);
    tape.cut(end);
    return bytes;
  }

  private @Nullable OrderRecord end(JsonParser at) {
    if (wrapped && at.nextToken() != JsonToken.END_OBJECT)
      throw new Refused("MAPPING_MALFORMED", "Something stands beside \"orders\"");
    if (at.nextToken() != null)
      throw new Refused("MAPPING_MALFORMED", "Something stands after the last order");
    return null;
  }
}
