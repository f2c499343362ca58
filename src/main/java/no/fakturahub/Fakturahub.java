package no.fakturahub;

import java.util.stream.Stream;
import javax.xml.transform.TransformerFactory;
import no.fakturahub.command.Hub;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The hub: orders in, invoices out, payments matched, books equal.
///
/// Two features may each have a class called `Planning`; routes see only beans that have a name of their own.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Fakturahub {

  // Libraries ask for these for each message, and Java would look through every jar each time, checking signatures:
  // a fifth of the time of delivering, measured by Load. XSLT of our own goes by Saxon, without asking.
  static {
    System.setProperty("javax.xml.transform.TransformerFactory",
        TransformerFactory.newDefaultInstance().getClass().getName());
    System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
  }

  /// Without a command it serves; settings such as `--server.port=8081` belong to serving.
  public static void main(String[] args) {
    var onlySettings = Stream.of(args).allMatch(arg -> arg.startsWith("--") && arg.contains("="));
    var words = onlySettings ? Stream.concat(Stream.of("serve"), Stream.of(args)) : Stream.of(args);
    var exit = Hub.commandLine(Fakturahub.class).execute(words.toArray(String[]::new));
    var serving = exit == 0 && (onlySettings || args[0].equals("serve"));
    if (!serving)
      System.exit(exit);
  }
}
