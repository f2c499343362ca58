package no.fakturahub.peppol.shell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Who issues certificates, and answers by OCSP (RFC 6960) which of them have been revoked.
final class Issuer implements AutoCloseable {

  static final char[] PASSWORD = "issuer".toCharArray();

  private static final X500Name NAME = new X500Name("CN=Issuer,O=Fakturahub,C=NO");
  private static final Date FROM = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
  private static final Date UNTIL = Date.from(Instant.parse("2049-12-31T00:00:00Z"));

  private final HttpServer server;
  private final KeyPair keys;
  private final X509Certificate root;
  private final Set<BigInteger> revoked = new HashSet<>();
  private boolean silent;

  Issuer() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    keys = pair();
    root = sign("Issuer", 1, keys, new BasicConstraints(0),
        KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature);
  }

  /// Stores as `hub.peppol` names them, with an access point's key of this issuer in them.
  X509Certificate issue(Path folder, long serial) throws Exception {
    var own = pair();
    var certificate = sign("PNO" + serial, serial, own, new BasicConstraints(false),
        KeyUsage.digitalSignature | KeyUsage.keyEncipherment);
    var key = empty();
    key.setKeyEntry("hub", own.getPrivate(), PASSWORD, new Certificate[]{certificate});
    write(key, folder.resolve("hub.p12"));
    var trust = empty();
    trust.setCertificateEntry("root", root);
    write(trust, folder.resolve("trust.p12"));
    return certificate;
  }

  void revoke(X509Certificate certificate) {
    revoked.add(certificate.getSerialNumber());
  }

  void fallSilent() {
    silent = true;
  }

  private X509Certificate sign(String name, long serial, KeyPair own, BasicConstraints constraints,
      int usage) throws Exception {
    var draft = new JcaX509v3CertificateBuilder(NAME, BigInteger.valueOf(serial), FROM, UNTIL,
        new X500Name("CN=%s,O=Fakturahub,C=NO".formatted(name)), own.getPublic());
    draft.addExtension(Extension.basicConstraints, true, constraints);
    draft.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    draft.addExtension(Extension.authorityInfoAccess, false,
        new AuthorityInformationAccess(AccessDescription.id_ad_ocsp,
            new GeneralName(GeneralName.uniformResourceIdentifier,
                "http://127.0.0.1:%d/".formatted(server.getAddress().getPort()))));
    return new JcaX509CertificateConverter().getCertificate(
        draft.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (silent) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      var response = response(new OCSPReq(request(exchange)));
      exchange.getResponseHeaders().add("Content-Type", "application/ocsp-response");
      exchange.sendResponseHeaders(200, response.length);
      exchange.getResponseBody().write(response);
    } catch (Exception broken) {
      throw new IOException(broken);
    }
  }

  /// RFC 6960, appendix A.1: a short question comes by GET, in the address.
  private static byte[] request(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("GET"))
      return exchange.getRequestBody().readAllBytes();
    var path = exchange.getRequestURI().getRawPath().substring(1);
    return Base64.getDecoder().decode(URLDecoder.decode(path, StandardCharsets.US_ASCII));
  }

  private byte[] response(OCSPReq request) throws Exception {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    BasicOCSPRespBuilder answers = new JcaBasicOCSPRespBuilder(keys.getPublic(),
        digests.get(CertificateID.HASH_SHA1));
    var nonce = request.getExtension(
        OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce != null)
      answers.setResponseExtensions(new Extensions(nonce));
    for (var one : request.getRequestList())
      answers.addResponse(one.getCertID(),
          revoked.contains(one.getCertID().getSerialNumber())
              ? new RevokedStatus(FROM, CRLReason.keyCompromise)
              : CertificateStatus.GOOD);
    var signed = answers.build(
        new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()),
        new JcaX509CertificateHolder[]{new JcaX509CertificateHolder(root)}, new Date());
    return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, signed).getEncoded();
  }

  private static KeyPair pair() throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static KeyStore empty() throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    return store;
  }

  private static void write(KeyStore store, Path file) throws Exception {
    try (var out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
