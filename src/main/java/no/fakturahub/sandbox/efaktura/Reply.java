package no.fakturahub.sandbox.efaktura;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The operator's answers. Names of answers and faults are the operator's own; what stands within is ours, as
/// `xslt/efaktura/answer.xsl` reads it.
final class Reply {

  private static final String NAMESPACE = "https://efaktura-services.nets.no/invoicing-nets-submitter/v1/";

  private Reply() {}

  static String to(Request request, String content) {
    var name = request.operation() + "Response";
    return envelope("<%s xmlns=\"%s\"><auditInformation>%s</auditInformation>%s</%s>".formatted(
        name, NAMESPACE, element("messageIdentifier", request.maybe("messageIdentifier")), content,
        name));
  }

  static String consumers(List<Consumer> known, List<Boolean> blocked) {
    var text = new StringBuilder();
    for (var i = 0; i < known.size(); i++) {
      text.append("<consumer>").append(element("efakturaIdentifier", known.get(i).identifier()))
          .append(element("yesToAll", known.get(i).yesToAll()))
          .append(element("blocked", blocked.get(i))).append("</consumer>");
    }
    return text.toString();
  }

  static String status(String number, String status, String message) {
    return "<invoice>%s%s%s</invoice>".formatted(element("invoiceNumber", number),
        element("status", status), message.isEmpty() ? "" : element("message", message));
  }

  static String id(String id) {
    return "<invoice>%s</invoice>".formatted(element("invoiceId", id));
  }

  static String rejected(Rejected why) {
    return fault("Client", "validationFault", element("errorCode", why.code())
        + element("errorMessage", why.getMessage()));
  }

  static String broken() {
    return fault("Server", "serverFault", element("errorMessage", "Internal error (sandbox)"));
  }

  private static String fault(String who, String name, String content) {
    return envelope("""
        <soap:Fault><faultcode>soap:%s</faultcode><faultstring>%s</faultstring><detail>\
        <%s xmlns="%s">%s</%s></detail></soap:Fault>""".formatted(who, name, name, NAMESPACE,
        content, name));
  }

  private static String envelope(String body) {
    return """
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>%s\
        </soap:Body></soap:Envelope>""".formatted(body);
  }

  private static String element(String name, @Nullable Object value) {
    var text = String.valueOf(value).replace("&", "&amp;").replace("<", "&lt;");
    return "<%s>%s</%s>".formatted(name, text, name);
  }
}
