package no.fakturahub.mapping;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The stylesheets of a folder, each compiled when it is first asked for, and again when anything in the folder has
/// changed. A change that does not compile is logged, and the stylesheet goes on as it was.
public final class Stylesheets {

  private static final Logger LOG = LoggerFactory.getLogger(Stylesheets.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Path folder;
  private final Clock clock;
  private final StylesheetCompiler compiler;
  private final Map<String, Stylesheet> compiled = new ConcurrentHashMap<>();
  private final Map<String, String> problems = new ConcurrentHashMap<>();
  private final ReentrantLock taking = new ReentrantLock();
  private volatile @Nullable Instant looked;
  private volatile String seen = "";

  /// @param clock decides when to look at the folder again: at most once a second
  public Stylesheets(Path folder, Clock clock) {
    this.folder = folder.toAbsolutePath().normalize();
    this.clock = clock;
    this.compiler = new StylesheetCompiler(this.folder);
  }

  /// @param entry a stylesheet's path within the folder, such as `ehf/invoice.xsl`
  /// @param xml a document without DOCTYPE
  /// @return the result, in UTF-8
  /// @throws Refused when the document is not one the stylesheet understands, or there is no such stylesheet
  public byte[] apply(String entry, byte[] xml) {
    lookAgain();
    var stylesheet = compiled.get(entry);
    return (stylesheet == null ? first(entry) : stylesheet).apply(xml);
  }

  public byte[] apply(String entry, String xml) {
    return apply(entry, xml.getBytes(StandardCharsets.UTF_8));
  }

  /// Compiles a stylesheet, so that its first document need not wait, or to see whether it is sound.
  ///
  /// @throws Refused when it does not compile or is not there
  public void compile(String entry) {
    lookAgain();
    first(entry);
  }

  /// Compiles every stylesheet that no other one includes.
  ///
  /// @return what does not compile, by entry
  public Map<String, String> check() {
    var found = new TreeMap<String, String>();
    for (var entry : compiler.entries()) {
      try {
        compiler.compile(entry);
      } catch (Refused why) {
        found.put(entry, why.detail());
      }
    }
    return found;
  }

  /// What does not compile now, by entry, with the compiler's words. The last sound version is in use meanwhile.
  public Map<String, String> problems() {
    return new TreeMap<>(problems);
  }

  private Stylesheet first(String entry) {
    var file = folder.resolve(entry).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file))
      throw new Refused("MAPPING_NO_STYLESHEET", entry);
    var stylesheet = compiler.compile(entry);
    compiled.put(entry, stylesheet);
    return stylesheet;
  }

  private void lookAgain() {
    var now = clock.instant();
    var last = looked;
    if (last != null && Duration.between(last, now).abs().compareTo(PAUSE) < 0)
      return;
    if (!taking.tryLock())
      return;
    try {
      looked = now;
      var found = compiler.fingerprint();
      if (!found.equals(seen) && !seen.isEmpty())
        compiled.keySet().forEach(this::takeAnew);
      seen = found;
    } finally {
      taking.unlock();
    }
  }

  private void takeAnew(String entry) {
    try {
      compiled.put(entry, compiler.compile(entry));
      problems.remove(entry);
      LOG.info("Took {} anew", entry);
    } catch (Refused why) {
      problems.put(entry, why.detail());
      LOG.error("{} stays as it was, for its new version is refused: {}", entry, why.detail());
    }
  }
}
