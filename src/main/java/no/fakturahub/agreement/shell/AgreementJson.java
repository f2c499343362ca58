package no.fakturahub.agreement.shell;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import no.fakturahub.agreement.Change;
import no.fakturahub.agreement.Price;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Rate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How agreements are written, in rows and by REST: the names of the records, and `kind` where there are several.
public final class AgreementJson {

  /// Blind to nothing: a field that nobody knows is a mistake.
  public static final JsonMapper MAPPER = JsonMapper.builder()
      .addMixIn(Price.class, Kinds.class).addMixIn(Change.class, Kinds.class)
      .addMixIn(OrgNumber.class, AsText.class).addMixIn(Rate.class, AsNumber.class)
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
      .changeDefaultVisibility(all -> all.withFieldVisibility(Visibility.ANY)
          .withIsGetterVisibility(Visibility.NONE).withGetterVisibility(Visibility.NONE))
      .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL)).build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
  private interface Kinds {}

  private abstract static class AsText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AsText(String value) {}

    @JsonValue
    abstract String value();
  }

  private abstract static class AsNumber {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AsNumber(BigDecimal percent) {}

    @JsonValue
    abstract BigDecimal percent();
  }

  private AgreementJson() {}
}
