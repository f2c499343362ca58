package no.fakturahub.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.transform.Source;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.trans.XPathException;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Saxon, set up so that a stylesheet can read its own modules under the folder and nothing else in the world.
final class StylesheetCompiler {

  private static final Pattern MODULE = Pattern
      .compile("<xsl:(?:include|import)\\s+href=[\"']([^\"']+)[\"']");

  private final Path folder;
  private final Processor saxon = new Processor(false);

  StylesheetCompiler(Path folder) {
    this.folder = folder;
    saxon.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    saxon.setConfigurationProperty(Feature.UNPARSED_TEXT_URI_RESOLVER,
        (uri, encoding, config, stable) -> {
          throw closed(uri.toString());
        });
    saxon.setConfigurationProperty(Feature.COLLECTION_FINDER, (context, uri) -> {
      throw closed(uri);
    });
    saxon.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
  }

  static XPathException closed(String uri) {
    return new XPathException("A stylesheet reads its document only, not " + uri);
  }

  /// What the hub is run with is no business of a stylesheet's.
  private static final class NoEnvironment implements EnvironmentVariableResolver {
    @Override
    public Set<String> getAvailableEnvironmentVariables() {
      return Set.of();
    }

    @Override
    public @Nullable String getEnvironmentVariable(String name) {
      return null;
    }
  }

  Stylesheet compile(String entry) {
    var errors = new ArrayList<XmlProcessingError>();
    var compiler = saxon.newXsltCompiler();
    compiler.setErrorList(errors);
    compiler.setResourceResolver(request -> module(Path.of(URI.create(request.uri))));
    try {
      return new Stylesheet(saxon, entry, compiler.compile(module(folder.resolve(entry))));
    } catch (SaxonApiException | XPathException broken) {
      throw new Refused("MAPPING_STYLESHEET", entry + ": " + words(errors, broken), broken);
    }
  }

  private static String words(ArrayList<XmlProcessingError> errors, Exception broken) {
    var told = errors.stream().filter(e -> !e.isWarning()).map(e -> "%s (%s, line %d)".formatted(
        e.getMessage(), String.valueOf(e.getLocation().getSystemId()).replaceFirst(".*/", ""),
        e.getLocation().getLineNumber())).distinct().limit(5).collect(Collectors.joining("; "));
    return told.isEmpty() ? String.valueOf(broken.getMessage()) : told;
  }

  private Source module(Path file) throws XPathException {
    if (!file.normalize().startsWith(folder))
      throw new XPathException("A module lies under the stylesheets' folder, not at " + file);
    try {
      var source = SecureXml.source(new ByteArrayInputStream(Files.readAllBytes(file)));
      source.setSystemId(file.toUri().toString());
      return source;
    } catch (IOException e) {
      throw new XPathException("Cannot read " + file, e);
    }
  }

  /// Every stylesheet that no other one includes or imports.
  List<String> entries() {
    var all = new TreeSet<Path>();
    var modules = new HashSet<Path>();
    for (var file : files().stream().filter(f -> f.toString().endsWith(".xsl")).toList()) {
      all.add(file);
      MODULE.matcher(text(file)).results()
          .forEach(found -> modules.add(file.resolveSibling(found.group(1)).normalize()));
    }
    all.removeAll(modules);
    return all.stream().map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every stylesheet's path, time and size: what differs when someone has changed something.
  String fingerprint() {
    return files().stream().map(StylesheetCompiler::stamp).collect(Collectors.joining("\n"));
  }

  private List<Path> files() {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stamp(Path file) {
    try {
      return file + " " + Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
    } catch (IOException gone) {
      return file + " gone";
    }
  }
}
