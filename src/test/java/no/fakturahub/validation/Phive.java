package no.fakturahub.validation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.helger.diagnostics.error.IError;
import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.ClassPathResource;
import com.helger.phive.api.EValidationBaseType;
import com.helger.phive.api.artefact.IValidationArtefact;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executor.IValidationExecutor;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.rules.api.PhiveRulesUBLHelper;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;

/// The validator that most of Europe uses, as the oracle of ours.
@NullUnmarked
public final class Phive {

  private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES = rules();

  private Phive() {}

  /// @return each failure as `rule severity`, sorted, as often as it failed
  public static List<String> judge(String document, RuleSet set, byte[] xml) throws Exception {
    return run(executors(document, set), parse(xml));
  }

  /// By the stylesheets of EHF Reminder, as they are published.
  public static List<String> judgeReminder(byte[] xml) throws Exception {
    return run(RuleSet.EHF_REMINDER.stylesheets().stream()
        .<IValidationExecutor<IValidationSourceXML>>map(
            path -> PhiveRulesUBLHelper.createXSLT_UBL21(new ClassPathResource(path)))
        .toList(), parse(xml));
  }

  /// Without the schema, as the official unit tests need: their documents are in parts.
  static List<String> judgeBySchematron(String document, RuleSet set, Document dom) {
    return run(executors(document, set).stream()
        .filter(executor -> isSchematron(executor.getValidationArtefact())).toList(), dom);
  }

  private static List<IValidationExecutor<IValidationSourceXML>> executors(String document,
      RuleSet set) {
    return RULES.getOfID(DVRCoordinate.parseOrNull("eu.peppol.bis3:%s:%s".formatted(
        document.equals("Invoice") ? "invoice" : "creditnote", set.id()))).getAllExecutors();
  }

  private static List<String> run(List<IValidationExecutor<IValidationSourceXML>> executors,
      Document dom) {
    var source = ValidationSourceXML.create("test", dom);
    var results = new ValidationResultList(source);
    new ValidationExecutionManager<>(
        IValidityDeterminator.<IValidationSourceXML>createDefault(), executors)
        .executeValidation(source, results, Locale.ENGLISH);
    var failures = new ArrayList<String>();
    for (var layer : results) {
      if (isSchematron(layer.getValidationArtefact()))
        layer.getErrorList().forEach(error -> failures.addAll(named(error)));
      else if (layer.getErrorList().containsAtLeastOneError())
        failures.add("UBL-XSD FATAL");
    }
    return failures.stream().sorted().toList();
  }

  /// What has no id is Saxon's remark on the stylesheet, told with the first document it is used on.
  private static List<String> named(IError error) {
    var severity = error.getErrorLevel().isError() ? Severity.FATAL : Severity.WARNING;
    return error.getErrorID() == null ? List.of() : List.of(error.getErrorID() + " " + severity);
  }

  private static boolean isSchematron(IValidationArtefact artefact) {
    return artefact.getValidationType().getBaseType() == EValidationBaseType.SCHEMATRON;
  }

  static Document parse(byte[] xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static ValidationExecutorSetRegistry<IValidationSourceXML> rules() {
    ((Logger) LoggerFactory.getLogger("com.helger")).setLevel(Level.WARN);
    var registry = new ValidationExecutorSetRegistry<IValidationSourceXML>();
    PeppolValidation.initStandard(registry);
    return registry;
  }
}
