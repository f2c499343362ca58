package no.fakturahub.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;
import no.fakturahub.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lean rules find what the official ones find in phive, in documents that fail in hundreds of ways.
@BesideOthers
class LeanRulesTest {

  private static final Pattern START = Pattern.compile("<((?:cac|cbc):[A-Za-z]+)[ >]");

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Invoice", "CreditNote"})
  void whateverElementIsMissing(String root) throws Exception {
    var good = root.equals("Invoice") ? Specimen.invoice() : Specimen.creditNote();
    var wrong = new ArrayList<String>();
    var elements = START.matcher(good.xml());
    var tried = 0;
    while (elements.find()) {
      var end = "</" + elements.group(1) + ">";
      var to = good.xml().indexOf(end, elements.end()) + end.length();
      var xml = new Specimen(good.xml().substring(0, elements.start()) + good.xml().substring(to));
      var ours = Ours.judge(RuleSet.newest(), xml.bytes());
      if (!ours.equals(Phive.judge(root, RuleSet.newest(), xml.bytes())))
        wrong.add("without %s at %d".formatted(elements.group(1), elements.start()));
      tried++;
    }
    assertThat(wrong).isEmpty();
    assertThat(tried).isGreaterThan(60);
  }

  /// Every fourth, for phive takes its time over these.
  @Test
  void whateverElementOfAReminderIsMissing() throws Exception {
    var good = Specimen.reminder();
    var wrong = new ArrayList<String>();
    var elements = START.matcher(good.xml());
    for (var nth = 0; elements.find(); nth++) {
      var end = "</" + elements.group(1) + ">";
      var to = good.xml().indexOf(end, elements.end()) + end.length();
      var xml = new Specimen(good.xml().substring(0, elements.start()) + good.xml().substring(to));
      if (nth % 4 == 0
          && !Ours.judgeReminder(xml.bytes()).equals(Phive.judgeReminder(xml.bytes())))
        wrong.add("without %s at %d".formatted(elements.group(1), elements.start()));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whateverValueIsWrong() throws Exception {
    var good = Specimen.invoice();
    var wrong = new ArrayList<String>();
    var values = Pattern.compile(">([^<>\\s][^<>]*)<").matcher(good.xml());
    while (values.find()) {
      var value = values.group(1).matches("[0-9.]+") ? "-7.123" : "SE556677889901";
      var xml = new Specimen(good.xml().substring(0, values.start(1)) + value
          + good.xml().substring(values.end(1)));
      if (!Ours.judge(RuleSet.newest(), xml.bytes())
          .equals(Phive.judge("Invoice", RuleSet.newest(), xml.bytes())))
        wrong.add("%s for %s at %d".formatted(value, values.group(1), values.start(1)));
    }
    assertThat(wrong).isEmpty();
  }
}
