package no.fakturahub.validation;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/// The UBL 2.1 schemas, out of the class path and nowhere else.
final class UblSchema implements LSResourceResolver {

  private static final String UBL = "/external/schemas/ubl21/";

  /// What UBL imports by namespace alone.
  private static final Map<String, String> OTHERS = Map.of(
      "http://www.w3.org/2000/09/xmldsig#", "/schemas/xmldsig-core-schema.xsd",
      "http://uri.etsi.org/01903/v1.3.2#", "/schemas/XAdES01903v132-201601.xsd",
      "http://uri.etsi.org/01903/v1.4.1#", "/schemas/XAdES01903v141-201601.xsd",
      "urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2",
      "/schemas/CCTS_CCT_SchemaModule.xsd");

  private final DOMImplementationLS inputs;

  private UblSchema(DOMImplementationLS inputs) {
    this.inputs = inputs;
  }

  static Schema load(UblKind kind) {
    try {
      var factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var dom = DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
      factory.setResourceResolver(new UblSchema((DOMImplementationLS) dom));
      return factory
          .newSchema(kind.schemas().stream().map(UblSchema::main).toArray(Source[]::new));
    } catch (SAXException | ReflectiveOperationException e) {
      throw new IllegalStateException("The UBL schemas cannot be read", e);
    }
  }

  @Override
  public LSInput resolveResource(String type, @Nullable String namespace, @Nullable String publicId,
      @Nullable String systemId, @Nullable String baseUri) {
    var path = systemId == null
        ? OTHERS.get(Objects.requireNonNull(namespace))
        : UBL + "common/" + systemId.substring(systemId.lastIndexOf('/') + 1);
    var input = inputs.createLSInput();
    input.setSystemId(path);
    input.setByteStream(open(Objects.requireNonNull(path)));
    return input;
  }

  private static Source main(String name) {
    return new StreamSource(open(UBL + "maindoc/" + name), UBL + "maindoc/" + name);
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(UblSchema.class.getResourceAsStream(path), path);
  }
}
