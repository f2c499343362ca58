package no.fakturahub.validation;

import java.util.List;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;

/// Our official verdict alone, by the release of one's choice, told as [Phive] tells its own.
final class Ours {

  static final Processor SAXON = new Processor(false);
  private static final OfficialRules RULES = new OfficialRules(SAXON);
  private static final Reader READER = new Reader(SAXON, Limits.DEFAULT);

  private Ours() {}

  static List<String> judge(RuleSet set, byte[] xml) throws Unreadable {
    var document = READER.read(xml);
    return document.schemaErrors().isEmpty()
        ? judgeBySchematron(set, document.tree())
        : List.of("UBL-XSD FATAL");
  }

  /// Whether or not the schema holds, as [Phive#judgeReminder] does.
  static List<String> judgeReminder(byte[] xml) throws Unreadable {
    return judgeBySchematron(RuleSet.EHF_REMINDER, READER.read(xml).tree());
  }

  static List<String> judgeBySchematron(RuleSet set, XdmNode tree) {
    return RULES.judge(set, tree).stream().map(found -> found.rule() + " " + found.severity())
        .sorted().toList();
  }
}
