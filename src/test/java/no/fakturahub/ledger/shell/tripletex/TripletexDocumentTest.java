package no.fakturahub.ledger.shell.tripletex;

import static no.fakturahub.ledger.shell.tripletex.Seller.CONSUMER;
import static no.fakturahub.ledger.shell.tripletex.Seller.payment;
import static no.fakturahub.ledger.shell.tripletex.Seller.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.fakturahub.BesideOthers;
import no.fakturahub.Shop;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.sandbox.tripletex.StandIn;
import no.fakturahub.sandbox.tripletex.StandIn.Exchange;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What passes between the hub and the sandbox is what the vendor's document describes. The
/// document demands nothing and forbids nothing, so its objects are closed here: a field that it
/// does not know is a failure.
@NullUnmarked
@BesideOthers
class TripletexDocumentTest {

  private static final Path DOCUMENT = Path.of(
      System.getProperty("fakturahub.shared", "../shared"),
      "data/openapi/tripletex-v2-openapi-2.74.00-trimmed.json");
  private static final String ID = "urn:tripletex";
  /// Everything in the document refers to everything else: to follow all at once takes minutes.
  private static final SchemaValidatorsConfig AS_NEEDED = SchemaValidatorsConfig.builder()
      .preloadJsonSchema(false).build();

  private static final Map<String, String> REQUESTS = Map.of("POST /token/session/:create",
      "PostSessionTokenBody", "POST /customer", "Customer", "POST /ledger/voucher", "Voucher");
  private static final Map<String, String> RESPONSES = Map.of("POST /token/session/:create",
      "ResponseWrapperSessionToken", "GET /customer", "ListResponseCustomer", "POST /customer",
      "ResponseWrapperCustomer", "GET /ledger/account", "ListResponseAccount",
      "GET /ledger/vatType", "ListResponseVatType", "GET /ledger/voucher/>externalVoucherNumber",
      "ListResponseVoucher", "POST /ledger/voucher", "ResponseWrapperVoucher",
      "GET /ledger/posting/openPost", "ListResponsePosting", "PUT /ledger/posting/:closePostings",
      "ListResponsePostingValidationMessage");

  @TempDir
  Path folder;

  @Test
  void everyBodyIsAsTheVendorsDocumentSays() throws IOException {
    assumeThat(DOCUMENT).as("the vendor's OpenAPI document is not at hand").isRegularFile();
    var schemas = schemas();
    try (var tripletex = new StandIn(folder, StandIn.CLOCK)) {
      var seller = new Seller(tripletex, new TestClock());
      var posting = sale(Shop.COMPANY);
      seller.book(posting);
      seller.book(posting);
      seller.book(sale(CONSUMER));
      seller.book(payment());

      assertThat(tripletex.exchanges()).extracting(Exchange::call).containsAll(RESPONSES.keySet());
      for (var exchange : tripletex.exchanges()) {
        if (REQUESTS.containsKey(exchange.call()))
          check(schemas, REQUESTS.get(exchange.call()), exchange.request());
        check(schemas, RESPONSES.get(exchange.call()), exchange.response());
      }
    }
  }

  private static void check(JsonSchemaFactory schemas, String component, String body) {
    var schema = schemas
        .getSchema(SchemaLocation.of(ID + "#/components/schemas/" + component), AS_NEEDED);
    assertThat(schema.validate(body, InputFormat.JSON)).as("%s: %s", component, body).isEmpty();
  }

  private static JsonSchemaFactory schemas() throws IOException {
    var document = (ObjectNode) new ObjectMapper().readTree(Files.readString(DOCUMENT));
    document.retain("components");
    document.at("/components/schemas").forEach(schema -> {
      if (schema.has("properties"))
        ((ObjectNode) schema).put("additionalProperties", false);
    });
    var text = document.toString();
    var openApi = JsonMetaSchema.builder(OpenApi30.getInstance())
        .keyword(new NonValidationKeyword("components")).build();
    return JsonSchemaFactory.builder().defaultMetaSchemaIri(openApi.getIri()).metaSchema(openApi)
        .schemaLoaders(loaders -> loaders.schemas(Map.of(ID, text))).build();
  }
}
