package no.fakturahub.sandbox.peppol;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The certificates of the sandbox's own Peppol, made at the first start: a root; the hub's access point, the receiving
/// one and the SMP under it; and a rogue access point under another root that bears the same name.
///
/// `hub.p12` and `rogue.p12` have their key under `hub`, `receiver.p12` under `receiver`, `smp.p12` under `smp`;
/// `trust.p12` has the root; `receiver.cer` and `rogue.cer` are what an SMP publishes. Every store has the
/// password `sandbox`.
final class Pki {

  static final char[] PASSWORD = "sandbox".toCharArray();

  /// So wide because Java checks certificates by the machine's clock, whatever date the sandbox's clock shows.
  private static final Date FROM = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
  private static final Date UNTIL = Date.from(Instant.parse("2049-12-31T00:00:00Z"));

  private static final String ROOT = "CN=Fakturahub Sandbox Root,OU=SANDBOX ONLY,O=Fakturahub,C=NO";
  private static final int CA = KeyUsage.keyCertSign | KeyUsage.cRLSign;
  private static final int AP = KeyUsage.digitalSignature | KeyUsage.keyEncipherment
      | KeyUsage.dataEncipherment;

  private record Identity(KeyPair keys, X509Certificate certificate) {}

  private Pki() {}

  static Path folder(Path data) {
    return data.resolve("sandbox").resolve("peppol").resolve("certificates");
  }

  /// Makes the folder whole or not at all, so that being killed half-way leaves nothing to trip over.
  static void ensure(Path folder) throws IOException, GeneralSecurityException {
    if (Files.exists(folder))
      return;
    Files.createDirectories(folder.toAbsolutePath().getParent());
    var half = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "pki");
    fill(half);
    Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void fill(Path folder) throws IOException, GeneralSecurityException {
    var root = root();
    var hub = accessPoint("PNO000901", root);
    var receiver = accessPoint("PNO000902", root);
    var rogue = accessPoint("PNO000902", root());
    store(folder.resolve("hub.p12"), "hub", hub);
    store(folder.resolve("receiver.p12"), "receiver", receiver);
    store(folder.resolve("smp.p12"), "smp", accessPoint("PNO000903", root));
    store(folder.resolve("rogue.p12"), "hub", rogue);
    trust(folder.resolve("trust.p12"), root);
    pem(folder.resolve("receiver.cer"), receiver);
    pem(folder.resolve("rogue.cer"), rogue);
  }

  static KeyStore open(Path file) throws IOException, GeneralSecurityException {
    return KeyStore.getInstance(file.toFile(), PASSWORD);
  }

  private static Identity root() throws GeneralSecurityException {
    var keys = keys();
    return new Identity(keys, sign(ROOT, keys, keys, new BasicConstraints(0), CA));
  }

  private static Identity accessPoint(String id, Identity issuer) throws GeneralSecurityException {
    var keys = keys();
    var name = "CN=%s,OU=SANDBOX ONLY,O=Fakturahub,C=NO".formatted(id);
    return new Identity(keys, sign(name, keys, issuer.keys(), new BasicConstraints(false), AP));
  }

  private static KeyPair keys() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static X509Certificate sign(String subject, KeyPair keys, KeyPair issuer,
      BasicConstraints constraints, int usage) throws GeneralSecurityException {
    var serial = new BigInteger(64, new SecureRandom()).add(BigInteger.ONE);
    var draft = new JcaX509v3CertificateBuilder(new X500Name(ROOT), serial, FROM, UNTIL,
        new X500Name(subject), keys.getPublic());
    try {
      draft.addExtension(Extension.basicConstraints, true, constraints);
      draft.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(issuer.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(draft.build(signer));
    } catch (CertIOException | OperatorCreationException failed) {
      throw new GeneralSecurityException("No certificate for " + subject, failed);
    }
  }

  private static void store(Path file, String alias, Identity who)
      throws IOException, GeneralSecurityException {
    var store = empty();
    var chain = new Certificate[]{who.certificate()};
    store.setKeyEntry(alias, who.keys().getPrivate(), PASSWORD, chain);
    write(store, file);
  }

  private static void trust(Path file, Identity root) throws IOException, GeneralSecurityException {
    var store = empty();
    store.setCertificateEntry("root", root.certificate());
    write(store, file);
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    return store;
  }

  private static void write(KeyStore store, Path file)
      throws IOException, GeneralSecurityException {
    try (var out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
  }

  private static void pem(Path file, Identity who) throws IOException, GeneralSecurityException {
    var body = Base64.getMimeEncoder().encodeToString(who.certificate().getEncoded());
    Files.writeString(file,
        "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
  }
}
