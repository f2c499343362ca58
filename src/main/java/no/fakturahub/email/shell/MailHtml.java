package no.fakturahub.email.shell;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import no.fakturahub.email.shell.MailText.Fact;
import org.springframework.web.util.HtmlUtils;

/// The mail's text as HTML: the same words, in the reader's own letters and colours, with nothing to
/// fetch. Mail programs know little of style sheets, so what little there is stands in the elements.
final class MailHtml {

  private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark"><title>%s</title></head>
      <body style="font: 16px/1.5 sans-serif; max-width: 38em">
      %s
      </body>
      </html>
      """;

  private MailHtml() {}

  static String of(MailText text) {
    var words = text.words();
    var body = String.join("\n", p(words.text("mail.greeting")), p(text.here()), facts(text),
        text.instead().isEmpty() ? "" : p(text.instead()), p(text.attached()),
        p(words.text("mail.questions")),
        "<p>" + safe(words.text("mail.regards")) + "<br>" + safe(text.seller()) + "</p>");
    return PAGE.formatted(words.locale().getLanguage(), safe(text.subject()), body);
  }

  private static String facts(MailText text) {
    return text.facts().isEmpty()
        ? ""
        : text.facts().stream().map(MailHtml::row)
            .collect(Collectors.joining("\n", "<table>\n", "\n</table>"));
  }

  private static String row(Fact fact) {
    var value = fact.link() == null
        ? "<strong>" + safe(fact.value()) + "</strong>"
        : "<a href=\"%s\">%s</a>".formatted(safe(fact.value()), safe(fact.value()));
    return """
        <tr><th scope="row" style="text-align: left; vertical-align: top; font-weight: normal; \
        padding: .1em 1.5em .1em 0">%s</th><td style="overflow-wrap: anywhere">%s</td></tr>"""
        .formatted(safe(fact.label()), value);
  }

  private static String p(String text) {
    return "<p>" + safe(text) + "</p>";
  }

  private static String safe(String text) {
    return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
  }
}
