package no.fakturahub.access.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import no.fakturahub.BesideOthers;
import no.fakturahub.HubProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hub in its real profile that speaks TLS by itself, as docs/access.md says.
@BesideOthers
class TlsTest {

  @TempDir
  static Path folder;
  private static OwnCertificate certificate;
  private static HubProcess hub;

  @BeforeAll
  static void start() throws Exception {
    certificate = new OwnCertificate(folder);
    certificate.renew(1);
    hub = new HubProcess(List.of("-Xmx400m"), "spring.profiles.active=real",
        "hub.access.mode=USERS", "hub.peppol.gateway=contracted", "hub.peppol.trust-password=own",
        "hub.peppol.trust-store=" + certificate.trust("own"), "hub.mail.host=127.0.0.1",
        "hub.mail.port=9", "hub.routes=" + Files.createDirectory(folder.resolve("routes")),
        "server.ssl.bundle=hub",
        "spring.ssl.bundle.pem.hub.keystore.certificate=file:" + certificate.file(),
        "spring.ssl.bundle.pem.hub.keystore.private-key=file:" + certificate.key(),
        "spring.ssl.bundle.pem.hub.reload-on-update=true");
    hub.start();
    await().atMost(Duration.ofSeconds(50)).ignoreExceptions()
        .until(() -> get(certificate.client(), "/sign-in").statusCode() == 200);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    hub.close();
  }

  @Test
  void somebodySignsInAndTheCookieLeavesByTlsAlone() throws Exception {
    var cookies = new CookieManager();
    var browser = certificate.client(cookies);
    var page = get(browser, "/sign-in");
    assertThat(page.headers().firstValue("Strict-Transport-Security").orElseThrow())
        .contains("max-age=31536000");

    var answer = browser.send(HttpRequest.newBuilder(uri("/sign-in"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("name=admin&password=%s&_csrf=%s".formatted(
            said("one-time password  (\\S+)", Files.readString(hub.log())),
            said("name=\"_csrf\" value=\"([^\"]+)", page.body()))))
        .build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
    assertThat(get(browser, "/users").statusCode()).isEqualTo(200);
    assertThat(get(certificate.client(), "/api/invoices").statusCode()).isEqualTo(401);
  }

  @Test
  void plainHttpIsRefused() throws Exception {
    assertThat(certificate.client().send(HttpRequest.newBuilder(hub.uri("/sign-in")).build(),
        BodyHandlers.ofString()).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsOlderThanTls12IsRefused() throws Exception {
    var old = new SSLParameters();
    old.setProtocols(new String[]{"TLSv1.1"});

    assertThatThrownBy(() -> get(certificate.client(old), "/sign-in"))
        .isInstanceOf(SSLException.class);
  }

  @Test
  void aRenewedCertificateIsShownWithoutARestart() throws Exception {
    certificate.renew(2);

    await().atMost(Duration.ofSeconds(40)).ignoreExceptions().untilAsserted(() -> assertThat(
        get(certificate.client(), "/sign-in").sslSession().orElseThrow().getPeerCertificates()[0])
        .isEqualTo(certificate.now()));
  }

  private static HttpResponse<String> get(HttpClient client, String path)
      throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create("https://localhost:" + hub.setting("server.port") + path);
  }

  private static String said(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
