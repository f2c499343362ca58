package no.fakturahub.console;

import no.fakturahub.kernel.OrgNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Organisation numbers are text in JSON, as everybody writes them. The object that was written before is read still.
@Configuration
class OrgNumbersAsText {

  @Bean
  JacksonModule orgNumbers() {
    return new SimpleModule("org-numbers").addSerializer(new Written())
        .addDeserializer(OrgNumber.class, new Read());
  }

  private static final class Written extends StdSerializer<OrgNumber> {

    Written() {
      super(OrgNumber.class);
    }

    @Override
    public void serialize(OrgNumber number, JsonGenerator to, SerializationContext context) {
      to.writeString(number.value());
    }
  }

  private static final class Read extends StdDeserializer<OrgNumber> {

    Read() {
      super(OrgNumber.class);
    }

    @Override
    public OrgNumber deserialize(JsonParser from, DeserializationContext context) {
      var node = context.readTree(from);
      return new OrgNumber((node.isObject() ? node.path("value") : node).asString(""));
    }
  }
}
