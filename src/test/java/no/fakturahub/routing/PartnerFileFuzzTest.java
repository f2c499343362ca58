package no.fakturahub.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import no.fakturahub.Fuzzed;
import no.fakturahub.LongTest;

/// A partner's file as a fuzzer writes it, beside all the other routes: see docs/limits.md.
@LongTest
class PartnerFileFuzzTest {

  private static final RouteFiles OURS = RouteFiles.read(Path.of("routes"));

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void partner(byte[] yaml) throws Exception {
    var texts = new TreeMap<>(OURS.texts());
    texts.put("partners/fuzz.camel.yaml", new String(yaml, StandardCharsets.UTF_8));

    Fuzzed.read(RoutesRefused.class, () -> assertThat(
        new RouteRules().check(new RouteFiles(texts))).isNotNull());
  }
}
