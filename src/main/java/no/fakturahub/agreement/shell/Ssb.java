package no.fakturahub.agreement.shell;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.YearMonth;
import java.util.TreeMap;
import no.fakturahub.agreement.PriceIndex;
import no.fakturahub.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The consumer price index of Statistics Norway: table 14700 by PxWebApi v2, in json-stat2. Table 03013 before it is
/// frozen at December 2025 and still answers.
@Component
class Ssb {

  private static final String QUERY = "?lang=no&outputFormat=json-stat2"
      + "&valueCodes%5BVareTjenesteGrp%5D=00&valueCodes%5BContentsCode%5D=KpiIndMnd"
      + "&valueCodes%5BTid%5D=top(60)";
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final String table;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
      .build();

  /// @param table the table's address, without a slash at the end
  Ssb(@Value("${hub.agreements.price-index}") String table) {
    this.table = table;
  }

  PriceIndex consumerPrices() {
    try {
      var answer = http.send(HttpRequest.newBuilder(URI.create(table + "/data" + QUERY))
          .timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200)
        throw new Refused("AGREEMENT_INDEX_NOT_READ", table + ": " + answer.statusCode());
      return read(JSON.readTree(answer.body()));
    } catch (IOException | JacksonException | IllegalArgumentException broken) {
      throw new Refused("AGREEMENT_INDEX_NOT_READ", table + ": " + broken, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("AGREEMENT_INDEX_NOT_READ", "interrupted", stopped);
    }
  }

  /// The only dimension of more than one is time: each month's place among the values is its index.
  private PriceIndex read(JsonNode stat) {
    var values = new TreeMap<YearMonth, BigDecimal>();
    stat.at("/dimension/Tid/category/index").properties().forEach(month -> {
      var value = stat.path("value").path(month.getValue().asInt());
      if (value.isNumber())
        values.put(month(month.getKey()), value.decimalValue());
    });
    return new PriceIndex("KPI (SSB tabell " + table.substring(table.lastIndexOf('/') + 1) + ")",
        values);
  }

  private static YearMonth month(String code) {
    if (!code.matches("[0-9]{4}M[0-9]{2}"))
      throw new IllegalArgumentException("Not a month: " + code);
    return YearMonth.of(Integer.parseInt(code.substring(0, 4)),
        Integer.parseInt(code.substring(5)));
  }
}
