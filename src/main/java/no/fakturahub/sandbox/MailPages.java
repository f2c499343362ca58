package no.fakturahub.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What the customers find in their mail.
@RestController
@Profile("sandbox")
class MailPages {

  private static final MediaType AS_IT_CAME = new MediaType(MediaType.TEXT_PLAIN,
      StandardCharsets.UTF_8);

  private final MailFolder mails;

  MailPages(MailFolder mails) {
    this.mails = mails;
  }

  @GetMapping("/sandbox/mail")
  List<MailLine> all() throws IOException {
    return mails.all();
  }

  @GetMapping("/sandbox/mail/{id}")
  ResponseEntity<byte[]> one(@PathVariable("id") String id) throws IOException {
    return mails.read(id)
        .map(mail -> ResponseEntity.ok().contentType(AS_IT_CAME)
            .header("X-Content-Type-Options", "nosniff").body(mail))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
