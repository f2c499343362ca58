package no.fakturahub.sandbox.peppol;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fakturahub.sandbox.peppol.Faults.Kind;
import no.fakturahub.sandbox.peppol.PeppolSandbox.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The Service Metadata Publisher (Peppol SMP 1.4.0): which documents a participant takes, and where, signed.
@RestController("peppolSmp")
@Profile("sandbox")
@RequestMapping("/sandbox/smp")
final class Smp {

  private static final String SCHEME = "iso6523-actorid-upis::";
  private static final String DOCUMENTS = "busdox-docid-qns::";

  private final Settings settings;
  private final Faults faults;
  private final Patience patience;
  private final Path certificates;

  Smp(Settings settings, Faults faults, Patience patience, @Value("${hub.data}") Path data) {
    this.settings = settings;
    this.faults = faults;
    this.patience = patience;
    this.certificates = Pki.folder(data);
  }

  /// The ServiceGroup: all that one participant takes.
  @GetMapping("/{participant}")
  ResponseEntity<byte[]> group(@PathVariable String participant) {
    var who = participant.replace(SCHEME, "");
    var none = faults.strikes(Kind.SMP_NOBODY) || !settings.identifiers().contains(who);
    return none ? notFound() : xml(group(who, participant).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/{participant}/services/{document}")
  ResponseEntity<byte[]> metadata(@PathVariable String participant, @PathVariable String document)
      throws Exception {
    if (faults.strikes(Kind.SMP_ERROR))
      return ResponseEntity.internalServerError().build();
    if (faults.strikes(Kind.SMP_SLOW))
      patience.wearOut();
    var who = participant.replace(SCHEME, "");
    var kind = kind(document.replace(DOCUMENTS, "")).filter(one -> settings.takes(who, one));
    if (kind.isEmpty() || faults.isArmed(Kind.SMP_NOBODY))
      return notFound();
    var about = faults.strikes(Kind.SMP_SOMEONE_ELSE) ? "0192:000000000" : who;
    var signer = faults.strikes(Kind.SMP_UNTRUSTED) ? "rogue" : "smp";
    var metadata = new Metadata(about, kind.get(), endpoint(), certificate());
    return xml(metadata.signedBy(Pki.open(certificates.resolve(signer + ".p12")),
        signer.equals("smp") ? "smp" : "hub"));
  }

  private String endpoint() {
    return faults.strikes(Kind.OLD_ENDPOINT) ? "http://127.0.0.1:1/" : settings.endpoint();
  }

  private String certificate() throws Exception {
    var file = faults.strikes(Kind.OLD_CERTIFICATE)
        ? certificates.resolve("rogue.cer")
        : settings.certificate();
    return Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
  }

  private String group(String who, String participant) {
    var references = Arrays.stream(DocumentKind.values()).filter(kind -> settings.takes(who, kind))
        .map(kind -> "<smp:ServiceMetadataReference href=\"%s%s/services/%s\"/>".formatted(
            settings.smp(), encoded(participant), encoded(DOCUMENTS + kind.id())))
        .collect(Collectors.joining());
    return """
        <smp:ServiceGroup xmlns:smp="http://busdox.org/serviceMetadata/publishing/1.0/" \
        xmlns:id="http://busdox.org/transport/identifiers/1.0/">\
        <id:ParticipantIdentifier scheme="iso6523-actorid-upis">%s</id:ParticipantIdentifier>\
        <smp:ServiceMetadataReferenceCollection>%s</smp:ServiceMetadataReferenceCollection>\
        </smp:ServiceGroup>""".formatted(who, references);
  }

  private static String encoded(String text) {
    return text.replace(":", "%3A").replace("#", "%23");
  }

  private static Optional<DocumentKind> kind(String id) {
    return Arrays.stream(DocumentKind.values()).filter(one -> one.id().equals(id)).findFirst();
  }

  private static ResponseEntity<byte[]> xml(byte[] body) {
    return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(body);
  }

  private static ResponseEntity<byte[]> notFound() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
  }
}
