package no.fakturahub.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ErrorReporter;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;

/// The official rule sets. Each is compiled when first asked for, once, and kept for ever: that takes seconds in
/// a cold JVM, so [#prepare] does it in the background.
final class OfficialRules {

  /// Saxon has opinions on the style of the official stylesheets.
  private static final ErrorReporter WARNINGS_ARE_NOT_OURS = found -> {
    if (!found.isWarning())
      System.getLogger(OfficialRules.class.getName()).log(Level.ERROR, found.getMessage());
  };

  private final Processor saxon;
  private final Map<RuleSet, CompletableFuture<List<Schematron>>> compiled = new ConcurrentHashMap<>();

  OfficialRules(Processor saxon) {
    this.saxon = saxon;
  }

  CompletableFuture<List<Schematron>> prepare(RuleSet set) {
    return compiled.computeIfAbsent(set,
        _ -> CompletableFuture.supplyAsync(() -> compile(set), InBackground::run));
  }

  List<Finding> judge(RuleSet set, XdmNode document) {
    return prepare(set).join().stream().flatMap(rules -> rules.judge(document).stream()).toList();
  }

  private List<Schematron> compile(RuleSet set) {
    try {
      var lean = compiled(source("/validation/lean.xsl"));
      var rules = new ArrayList<Schematron>();
      for (var stylesheet : set.stylesheets()) {
        rules.add(new Schematron(leanly(lean, stylesheet)));
      }
      return List.copyOf(rules);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Rule set %s does not compile".formatted(set.id()), e);
    }
  }

  private XsltExecutable leanly(XsltExecutable lean, String official) throws SaxonApiException {
    var stylesheet = new XdmDestination();
    lean.load30().transform(source(official), stylesheet);
    return compiled(stylesheet.getXdmNode().asSource());
  }

  private XsltExecutable compiled(Source stylesheet) throws SaxonApiException {
    var compiler = saxon.newXsltCompiler();
    compiler.setErrorReporter(WARNINGS_ARE_NOT_OURS);
    return compiler.compile(stylesheet);
  }

  private static StreamSource source(String resource) {
    InputStream in = OfficialRules.class.getResourceAsStream(resource);
    return new StreamSource(Objects.requireNonNull(in, resource), resource);
  }
}
