package no.fakturahub.validation;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;

/// One official stylesheet, compiled. Any number of threads may use it at once.
record Schematron(XsltExecutable rules) {

  /// What the document breaks, in the stylesheet's own order.
  ///
  /// The official rules themselves break on some documents, such as one whose seller has two legal entities: they
  /// ask for the one name of two. Such a document is not valid; what was found before that is told as well.
  List<Finding> judge(XdmNode document) {
    var failures = new FailedAsserts();
    var broken = new ArrayList<Finding>();
    try {
      var run = rules.load30();
      run.setErrorReporter(_ -> {}); // what matters of it is thrown
      run.setGlobalContextItem(document); // the stylesheets' global variables look at the document
      run.applyTemplates(document, new SAXDestination(failures));
    } catch (SaxonApiException e) {
      broken.add(Finding.invalid("FH-RULES-BROKEN", "/", String.valueOf(e.getMessage())));
    }
    broken.addAll(0, failures.findings(document));
    return broken;
  }
}
