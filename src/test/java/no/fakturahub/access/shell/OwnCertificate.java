package no.fakturahub.access.shell;

import java.io.IOException;
import java.math.BigInteger;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.NullUnmarked;

/// A certificate for localhost, in the two PEM files that issuers of certificates leave, and clients that trust it.
@NullUnmarked
final class OwnCertificate {

  private final Path folder;
  private final KeyPair keys;
  private X509Certificate now;

  OwnCertificate(Path folder) throws Exception {
    this.folder = folder;
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    write(key(), "PRIVATE KEY", keys.getPrivate().getEncoded());
  }

  void renew(int serial) throws Exception {
    var name = new X500Name("CN=localhost");
    now = new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(name,
        BigInteger.valueOf(serial), Date.from(Instant.parse("2020-01-01T00:00:00Z")),
        Date.from(Instant.parse("2049-12-31T00:00:00Z")), name, keys.getPublic())
        .addExtension(Extension.subjectAlternativeName, false,
            new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost")))
        .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    write(file(), "CERTIFICATE", now.getEncoded());
  }

  X509Certificate now() {
    return now;
  }

  Path file() {
    return folder.resolve("fullchain.pem");
  }

  Path key() {
    return folder.resolve("privkey.pem");
  }

  /// What else the real profile asks for: whom to trust, which is itself.
  Path trust(String password) throws Exception {
    var file = folder.resolve("trust.p12");
    try (var out = Files.newOutputStream(file)) {
      trusted().store(out, password.toCharArray());
    }
    return file;
  }

  HttpClient client() {
    return client(new CookieManager());
  }

  HttpClient client(CookieManager cookies) {
    return HttpClient.newBuilder().sslContext(trusting()).cookieHandler(cookies).build();
  }

  HttpClient client(SSLParameters parameters) {
    return HttpClient.newBuilder().sslContext(trusting()).sslParameters(parameters).build();
  }

  private KeyStore trusted() throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("hub", now);
    return store;
  }

  private SSLContext trusting() {
    try {
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted());
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (Exception ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  /// Whole or not at all, as a careful issuer's client does.
  private void write(Path file, String what, byte[] bytes) throws IOException {
    var pem = "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(what,
        Base64.getMimeEncoder().encodeToString(bytes));
    Files.move(Files.writeString(folder.resolve("new.pem"), pem), file,
        StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
