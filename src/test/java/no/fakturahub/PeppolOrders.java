package no.fakturahub;

import static java.util.Objects.requireNonNull;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.xml.serialize.read.DOMReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/// The official rules of Peppol Order (T01), run by phive, so that the orders we map are orders that others send.
@NullUnmarked
final class PeppolOrders {

  private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY = registry();

  private PeppolOrders() {}

  static List<String> errorsIn(byte[] order) {
    var rules = "eu.peppol.bis3:order:2026.5";
    IValidationExecutorSet<IValidationSourceXML> set = requireNonNull(
        REGISTRY.getOfID(DVRCoordinate.parseOrNull(rules)), rules);
    var source = ValidationSourceXML.create("document.xml", DOMReader.readXMLDOM(order));
    var results = ValidationExecutionManager.executeValidation(
        IValidityDeterminator.createDefault(), set, source);
    var found = new ArrayList<String>();
    for (var result : results) {
      result.getErrorList().stream().filter(error -> error.isError())
          .forEach(error -> found.add(error.getErrorID() + " " + error.getErrorText(Locale.ROOT)));
    }
    return found;
  }

  private static ValidationExecutorSetRegistry<IValidationSourceXML> registry() {
    var registry = new ValidationExecutorSetRegistry<IValidationSourceXML>();
    PeppolValidation.initStandard(registry);
    return registry;
  }
}
