package no.fakturahub.vipps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The example of Vipps MobilePay's own page on request authentication.
class WebhookTest {

  private static final String SECRET = "A0+AeKBRG2KRGvnNwJpQlb6IJFk48CKXCIcrLoHncVJKDIL"
      + "sQSxS6NWCccwWm6r6FhGKhiHTBsG2wo/xU6FY/A==";
  private static final String PATH = "/e2cee29b-012e-4f1d-8ef4-e95fd74a7a63";
  private static final String DATE = "Thu, 30 Mar 2023 08:38:32 GMT";
  private static final String HASH = "lNlsp1XA03N34HrQsVzPgJKtC+r7l/RBF4V3JQUWMj4=";
  private static final String SEAL = "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256"
      + "&Signature=agAiSyogQbDHpeucoNwYz+yAr5nJ+v+zasdkSbqzv+U=";
  private static final String BODY = "{\"some-unique-content\":"
      + "\"ee6e441b-cc4a-46f8-895d-a5af79bcc233/hello-world\"}";

  @Test
  void thePublishedExampleIsGenuine() {
    assertThat(webhook("webhook.site", PATH, DATE, HASH, SEAL, BODY).isSealedWith(SECRET)).isTrue();
  }

  @Test
  void anyPartThatIsNotTheirsIsToldApart() {
    assertThat(webhook("webhook.site", PATH, DATE, HASH, SEAL, BODY + " ").isSealedWith(SECRET))
        .isFalse();
    assertThat(webhook("evil.example", PATH, DATE, HASH, SEAL, BODY).isSealedWith(SECRET))
        .isFalse();
    assertThat(webhook("webhook.site", PATH + "?a=b", DATE, HASH, SEAL, BODY).isSealedWith(SECRET))
        .isFalse();
    assertThat(webhook("webhook.site", PATH, DATE.replace("32", "33"), HASH, SEAL, BODY)
        .isSealedWith(SECRET)).isFalse();
    assertThat(webhook("webhook.site", PATH, DATE, HASH, SEAL.replace("=agA", "=agB"), BODY)
        .isSealedWith(SECRET)).isFalse();
    assertThat(webhook("webhook.site", PATH, DATE, HASH, "", BODY).isSealedWith(SECRET)).isFalse();
    assertThat(webhook("webhook.site", PATH, DATE, HASH, SEAL, BODY).isSealedWith("other"))
        .isFalse();
  }

  @Test
  void aHashThatIsRightUnderAnotherBodyDoesNotHelp() {
    var other = Webhook.contentHash("{}".getBytes(StandardCharsets.UTF_8));

    assertThat(webhook("webhook.site", PATH, DATE, other, SEAL, "{}").isSealedWith(SECRET))
        .isFalse();
  }

  @Test
  void withoutASecretNothingIsGenuine() {
    var seal = Webhook.seal("x", "webhook.site", PATH, DATE, HASH);

    assertThat(webhook("webhook.site", PATH, DATE, HASH, seal, BODY).isSealedWith("")).isFalse();
  }

  private static Webhook webhook(String host, String path, String date, String hash, String seal,
      String body) {
    return new Webhook(host, path, date, hash, seal, body.getBytes(StandardCharsets.UTF_8));
  }
}
