package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What others wrote that is in the jar: by licences that let us, and no line about a vulnerability outlives its
/// reason.
class SupplyChainTest {

  private static final Path LICENCES = Path.of("docs/licences.md");
  private static final Path VULNERABILITIES = Path.of("docs/vulnerabilities.md");

  /** With one of these a part may be in a product that is sold, unchanged and linked to. */
  private static final Set<String> MAY = Set.of("Apache-2.0", "MIT", "BSD-2-Clause",
      "BSD-3-Clause", "0BSD", "ISC", "CC0-1.0", "EPL-1.0", "EPL 1.0", "EPL-2.0", "MPL-2.0",
      "Unicode-3.0", "Bouncy Castle Licence",
      "Mozilla Public License Version 2.0",
      // so its pom says; its repository's LICENSE is Apache-2.0
      "Broadcom Foundation License");

  @Test
  void everyPartHasALicenceThatLetsUsAndALineInTheList() throws IOException {
    var parts = built().parts();
    var lines = parts.stream().map(part -> "| %s | %s |".formatted(part.name(), part.licence()))
        .toList();
    if (Boolean.getBoolean("draw"))
      draw(lines);

    assertThat(forbidden(parts)).isEmpty();
    assertThat(rows(LICENCES)).as("mvn test -Dtest=SupplyChainTest -Ddraw=true writes it anew")
        .containsExactlyElementsOf(lines);
  }

  @Test
  void aPartThatComesWithoutALicenceOrByAnotherOneIsFound() {
    var sbom = Sbom.of("""
        {"components": [{"group": "a", "name": "free", "version": "1", "licenses":
           [{"license": {"name": "GPL-3.0-only"}}, {"license": {"id": "MIT"}}]},
         {"group": "a", "name": "gnu", "version": "1", "licenses":
           [{"license": {"id": "GPL-3.0-only"}}]},
         {"group": "a", "name": "silent", "version": "1"}]}""");

    assertThat(forbidden(sbom.parts())).containsExactly("a:gnu: GPL-3.0-only", "a:silent: ");
  }

  @Test
  void everyLineAboutAVulnerabilityIsOfWhatIsThere() throws IOException {
    var there = built().parts().stream().map(part -> part.name() + " " + part.version()).toList();

    assertThat(rows(VULNERABILITIES)).isNotEmpty().allSatisfy(row -> {
      var cells = row.substring(1).split("\\|", -1);
      assertThat(there).as("gone, and its line with it: " + row).contains(cells[0].strip());
      assertThat(cells[1]).as("why it does not reach us: " + row).isNotBlank();
    });
  }

  private static List<String> forbidden(List<Sbom.Part> parts) {
    return parts.stream()
        .filter(part -> Stream.of(part.licence().split(" or ")).noneMatch(MAY::contains))
        .map(part -> part.name() + ": " + part.licence()).toList();
  }

  private static Sbom built() throws IOException {
    assumeTrue(Files.exists(Sbom.FILE), "Maven lists the parts, and it was not asked");
    return Sbom.read(Sbom.FILE);
  }

  /// The table's rows, without its head.
  private static List<String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> line.startsWith("|")).skip(2).toList();
  }

  private static void draw(List<String> lines) throws IOException {
    var text = Files.readString(LICENCES);
    Files.writeString(LICENCES, text.substring(0, text.indexOf("| ---")) + "| --- | --- |\n"
        + String.join("\n", lines) + "\n");
  }
}
