package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import no.fakturahub.BesideOthers;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Samples;
import no.fakturahub.payment.TwoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A seller whose money takes two people, and whose bank account somebody changes in the settings.
@SpringBootTest(classes = DeliveryHub.class, webEnvironment = WebEnvironment.NONE, properties = {
    "spring.datasource.url=${test.database}", "hub.data=target/new-account-hub",
    "db-scheduler.polling-interval=100ms"})
@Import(NewAccountTest.Rule.class)
@BesideOthers
class NewAccountTest {

  static class Rule {

    @Bean
    TwoPeople twoPeople() {
      return seller -> seller.orgNumber().equals(Samples.NORDLYS.orgNumber());
    }
  }

  @Autowired
  Scene scene;
  @Autowired
  JdbcClient db;

  @AfterEach
  void clear() throws Exception {
    scene.clear();
  }

  @Test
  void aNewAccountWaitsForAYesAndThenIsKnown() throws Exception {
    var first = scene.issued(Samples.consumer("kari@example.no"));
    scene.becomes(DeliveryState.HELD, first);
    assertThat(scene.parked().code()).isEqualTo("DELIVERY_NEW_ACCOUNT_TO_APPROVE");
    assertThat(scene.parked().waitsForYes()).isTrue();
    assertThat(scene.mails()).isEmpty();

    scene.approve(scene.parked());
    scene.becomes(DeliveryState.HANDED_OVER, first);
    scene.becomes(DeliveryState.HANDED_OVER, scene.issued(Samples.consumer("ola@example.no")));

    db.sql("update invoice set account = '60210000014'").update(); // those before had another
    var changed = scene.issued(Samples.consumer("per@example.no"));
    scene.becomes(DeliveryState.HELD, changed);
    await().untilAsserted(
        () -> assertThat(scene.parked().detail()).contains("15031234562", "EMAIL"));
  }
}
