package no.fakturahub.sandbox.tripletex;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The `fields` parameter: `*`, names, and what to show of the objects inside, such as
/// `id,vatType(number)`. An object that is not opened this way is shown by its id and url.
final class Fields {

  private static final Fields UNOPENED = new Fields();

  private final Map<String, Fields> names = new LinkedHashMap<>();

  static Fields parse(String text) {
    return new Parser(text.isBlank() ? "*" : text).list();
  }

  ObjectNode of(JsonNode object, Shape shape) {
    var shown = JsonNodeFactory.instance.objectNode();
    var shows = names.isEmpty() ? parse("id,url") : this;
    shows.names.forEach((name, inside) -> {
      if (name.equals("*"))
        object.properties().forEach(field -> shown.set(field.getKey(),
            inside.value(field.getValue(), shape.inside(field.getKey()))));
      else if (!shape.has(name))
        throw new Rejected(400, 11000, "Illegal field in fields filter: " + name + " (sandbox)");
      else if (object.has(name))
        shown.set(name, inside.value(object.get(name), shape.inside(name)));
    });
    return shown;
  }

  private JsonNode value(JsonNode value, Shape shape) {
    if (value.isObject())
      return of(value, shape);
    if (!value.isArray())
      return value;
    var list = JsonNodeFactory.instance.arrayNode();
    value.forEach(element -> list.add(of(element, shape)));
    return list;
  }

  private static final class Parser {

    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Fields list() {
      var fields = new Fields();
      do {
        var start = at;
        while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0)
          at++;
        var name = text.substring(start, at).strip();
        fields.names.put(name, next('(') ? list() : UNOPENED);
      } while (next(','));
      next(')');
      return fields;
    }

    private boolean next(char expected) {
      var there = at < text.length() && text.charAt(at) == expected;
      if (there)
        at++;
      return there;
    }
  }
}
