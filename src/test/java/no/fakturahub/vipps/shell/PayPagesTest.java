package no.fakturahub.vipps.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who sees what on the page, and who may tell us anything.
@NullUnmarked
@VippsTest
class PayPagesTest {

  @Autowired
  Street street;

  @BeforeEach
  void relent() {
    street.relent();
  }

  @Test
  void amountsThatVippsDoesNotTakeAreForTheBank() {
    var invoice = street.invoice();
    street.giro(invoice, 124_50);

    var page = street.click(invoice);

    assertThat(page.toString()).endsWith("?said=not-by-vipps");
    assertThat(street.atVipps(invoice)).isEmpty();
  }

  @Test
  void thePageIsForThoseWhoKnowItsNameInTheirLanguageAndWithoutScripts() {
    var invoice = street.invoice();
    var answer = street.get("/pay/" + street.token(invoice) + "?lang=en");

    assertThat(answer.body()).contains("lang=\"en\"", "Pay invoice " + invoice.number(),
        "kr\u00a0125.00", "7 December 2026", invoice.kid().value(), "1503 12 34562")
        .doesNotContain("<script", "style=");
    assertThat(street.get("/pay/" + "x".repeat(43)).statusCode()).isEqualTo(404);
    assertThat(street.token(invoice)).hasSize(43);
  }

  @Test
  void whatIsNotFromVippsIsTurnedAway() {
    var body = "{\"reference\":\"f-1\",\"name\":\"AUTHORIZED\"}";

    assertThat(street.post("/hooks/vipps?seller=987654325", body, "x-ms-date",
        "Thu, 30 Mar 2023 08:38:32 GMT", "x-ms-content-sha256", "none", "Authorization", "none")
        .statusCode()).isEqualTo(401);
    assertThat(street.post("/hooks/vipps", body).statusCode()).isEqualTo(401);
  }
}
