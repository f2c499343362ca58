package no.fakturahub.peppol.shell;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import no.fakturahub.peppol.Naptr;
import no.fakturahub.peppol.SmlName;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Message;
import org.xbill.DNS.NAPTRRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/// The Service Metadata Locator: a DNS zone that says which SMP speaks for a participant (Peppol SML 1.3.0).
final class Sml {

  sealed interface Answer {

    record At(URI smp) implements Answer {}

    /// NXDOMAIN: nobody in Peppol has this name.
    record NoSuchName(String name) implements Answer {}

    record Unclear(String why) implements Answer {}
  }

  private final PeppolSettings.LookUps settings;

  Sml(PeppolSettings.LookUps settings) {
    this.settings = settings;
  }

  Answer of(String participant) {
    var name = SmlName.of(participant, settings.smlZone());
    try {
      var question = Record.newRecord(Name.fromString(name, Name.root), Type.NAPTR, DClass.IN);
      return read(name, resolver(settings.dns()).send(Message.newQuery(question)));
    } catch (IOException silent) {
      return new Answer.Unclear(
          "The SML was not to be had, asked for %s: %s".formatted(name, silent));
    }
  }

  private static Answer read(String name, Message answer) {
    if (answer.getRcode() == Rcode.NXDOMAIN)
      return new Answer.NoSuchName(name);
    if (answer.getRcode() != Rcode.NOERROR)
      return new Answer.Unclear(
          "The SML answered %s for %s".formatted(Rcode.string(answer.getRcode()), name));
    var records = answer.getSection(Section.ANSWER).stream()
        .filter(NAPTRRecord.class::isInstance).map(NAPTRRecord.class::cast)
        .map(one -> new Naptr(one.getOrder(), one.getPreference(), one.getFlags(), one.getService(),
            one.getRegexp()))
        .toList();
    return Naptr.smp(records).<Answer>map(Answer.At::new)
        .orElseGet(
            () -> new Answer.Unclear("The SML names no SMP for %s: %s".formatted(name, records)));
  }

  private Resolver resolver(@Nullable String dns) {
    var resolver = dns == null || dns.isBlank() ? new ExtendedResolver() : at(dns);
    resolver.setTimeout(settings.timeout());
    return resolver;
  }

  private static Resolver at(String dns) {
    var colon = dns.lastIndexOf(':');
    return new SimpleResolver(
        new InetSocketAddress(dns.substring(0, colon), Integer.parseInt(dns.substring(colon + 1))));
  }
}
