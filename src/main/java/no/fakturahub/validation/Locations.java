package no.fakturahub.validation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/// Where nodes stand, as paths a person can follow: `/Invoice/cac:InvoiceLine[3]/cbc:ID`.
/// One walk tells the places of all of them, however many failed.
final class Locations {

  private static final Map<String, String> PREFIXES = Map.of(Ubl.CAC, "cac:", Ubl.CBC, "cbc:",
      Ubl.EXT, "ext:");

  private final Set<String> wanted;
  private final Map<String, String> found = new HashMap<>();

  private Locations(Set<String> wanted) {
    this.wanted = wanted;
  }

  /// @param wanted the nodes' ids, as XSLT's generate-id() gives them
  static Map<String, String> of(XdmNode document, Set<String> wanted) {
    var locations = new Locations(wanted);
    locations.walk(document, "");
    return locations.found;
  }

  private void walk(XdmNode parent, String path) {
    var children = parent.select(Steps.child(Predicates.isElement())).asListOfNodes();
    var alike = children.stream().collect(groupingBy(Locations::nameOf, counting()));
    var seen = new HashMap<String, Integer>();
    for (var child : children) {
      var name = nameOf(child);
      var nth = seen.merge(name, 1, Integer::sum);
      var here = path + "/" + name + (alike.getOrDefault(name, 1L) > 1 ? "[" + nth + "]" : "");
      var id = idOf(child);
      if (wanted.contains(id))
        found.put(id, here);
      walk(child, here);
    }
  }

  private static String idOf(XdmNode node) {
    var id = new StringBuilder();
    node.getUnderlyingNode().generateId(id);
    return id.toString();
  }

  private static String nameOf(XdmNode element) {
    var name = element.getNodeName();
    return PREFIXES.getOrDefault(name.getNamespace(), "") + name.getLocalName();
  }
}
