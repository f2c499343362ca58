package no.fakturahub.sandbox.peppol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/// What the SMP says of one document of one participant, signed as Peppol SMP 1.4.0 wants: an enveloped signature by
/// RSA-SHA256 with the SMP's certificate in it.
///
/// @param endpoint where the access point takes it
/// @param certificate the access point's, DER in Base64
record Metadata(String participant, DocumentKind kind, String endpoint, String certificate) {

  private static final String FORM = """
      <smp:SignedServiceMetadata xmlns:smp="http://busdox.org/serviceMetadata/publishing/1.0/" \
      xmlns:id="http://busdox.org/transport/identifiers/1.0/">\
      <smp:ServiceMetadata><smp:ServiceInformation>\
      <id:ParticipantIdentifier scheme="iso6523-actorid-upis">%s</id:ParticipantIdentifier>\
      <id:DocumentIdentifier scheme="busdox-docid-qns">%s</id:DocumentIdentifier>\
      <smp:ProcessList><smp:Process>\
      <id:ProcessIdentifier scheme="cenbii-procid-ubl">%s</id:ProcessIdentifier>\
      <smp:ServiceEndpointList><smp:Endpoint transportProfile="peppol-transport-as4-v2_0">\
      <wsa:EndpointReference xmlns:wsa="http://www.w3.org/2005/08/addressing">\
      <wsa:Address>%s</wsa:Address></wsa:EndpointReference>\
      <smp:RequireBusinessLevelSignature>false</smp:RequireBusinessLevelSignature>\
      <smp:Certificate>%s</smp:Certificate>\
      <smp:ServiceDescription>Sandbox</smp:ServiceDescription>\
      <smp:TechnicalContactUrl>https://sandbox.example/</smp:TechnicalContactUrl>\
      </smp:Endpoint></smp:ServiceEndpointList></smp:Process></smp:ProcessList>\
      </smp:ServiceInformation></smp:ServiceMetadata></smp:SignedServiceMetadata>""";

  byte[] signedBy(KeyStore store, String alias) throws Exception {
    var text = FORM.formatted(participant, kind.id(), kind.process(), endpoint, certificate);
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    var document = factory.newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    sign(document, (PrivateKey) store.getKey(alias, Pki.PASSWORD),
        (X509Certificate) store.getCertificate(alias));
    var out = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance().newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }

  private static void sign(Document document, PrivateKey key, X509Certificate certificate)
      throws Exception {
    var xml = XMLSignatureFactory.getInstance("DOM");
    var enveloped = xml.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null);
    var whole = xml.newReference("", xml.newDigestMethod(DigestMethod.SHA256, null),
        List.of(enveloped), null, null);
    var canonical = xml.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE,
        (C14NMethodParameterSpec) null);
    var method = xml.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null);
    var info = xml.getKeyInfoFactory();
    var holder = info.newX509Data(
        List.of(certificate.getSubjectX500Principal().getName(), certificate));
    xml.newXMLSignature(xml.newSignedInfo(canonical, method, List.of(whole)),
        info.newKeyInfo(List.of(holder)))
        .sign(new DOMSignContext(key, document.getDocumentElement()));
  }
}
