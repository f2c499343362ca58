package no.fakturahub.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The seal, by the vector that Standard Webhooks' own libraries are tested with, and the check in `docs/webhooks.md`.
class SignatureTest {

  private static final String SECRET = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final Instant AT = Instant.ofEpochSecond(1614265330);
  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
  private static final String SEAL = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  @Test
  void theSealIsTheStandardsOwn() {
    assertThat(Signature.of(Base64.getDecoder().decode(SECRET), ID, AT, BODY)).isEqualTo(SEAL);
  }

  @Test
  void theCheckInTheDocumentTellsTrueFromFalse(@TempDir Path folder) throws Exception {
    var check = compiled(folder);
    var secret = Signature.shown(Base64.getDecoder().decode(SECRET));

    assertThat(check.isFromHub(secret, SEAL, BODY, AT)).isTrue();
    assertThat(check.isFromHub(secret, "v1,bm90IGl0 " + SEAL, BODY, AT)).isTrue();
    assertThat(check.isFromHub(secret, SEAL, "{\"test\":2432232314}".getBytes(UTF_8), AT))
        .isFalse();
    assertThat(check.isFromHub(secret, SEAL, BODY, AT.plusSeconds(301))).isFalse();
    assertThat(check.isFromHub("whsec_" + "A".repeat(32), SEAL, BODY, AT)).isFalse();
  }

  private interface Check {
    boolean isFromHub(String secret, String seals, byte[] body, Instant now) throws Exception;
  }

  private static Check compiled(Path folder) throws Exception {
    var code = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("docs/webhooks.md"))).results().findFirst().orElseThrow()
        .group(1);
    var file = new SimpleJavaFileObject(URI.create("string:///VerifyWebhook.java"),
        JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
    assertThat(ToolProvider.getSystemJavaCompiler().getTask(null, null, null,
        List.of("-d", folder.toString(), "-proc:none"), null, List.of(file)).call()).isTrue();
    var loader = new URLClassLoader(new URL[]{folder.toUri().toURL()});
    var method = loader.loadClass("VerifyWebhook").getMethod("isFromHub", String.class,
        String.class, String.class, String.class, byte[].class, Instant.class);
    return (secret, seals, body, now) -> (Boolean) method.invoke(null, secret, ID,
        Long.toString(AT.getEpochSecond()), seals, body, now);
  }
}
