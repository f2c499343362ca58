package no.fakturahub.sandbox.peppol;

import com.helger.peppolid.factory.PeppolIdentifierFactory;
import com.helger.smpclient.url.PeppolNaptrURLProvider;
import com.helger.smpclient.url.SMPDNSResolutionException;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.fakturahub.sandbox.PortTaken;
import no.fakturahub.sandbox.peppol.Faults.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NAPTRRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;

/// The Service Metadata Locator: a DNS server on loopback that names one SMP for all participants, and knows nobody
/// else. It writes its records as the real one does (`100 10 "U" "Meta:SMP" "!.*!https://…/!" .`).
final class Sml implements InitializingBean, DisposableBean {

  private static final int LONGEST = 4096;
  private static final long SECONDS_TO_LIVE = 60;

  private final PeppolSandbox.Settings settings;
  private final Faults faults;
  private final Set<String> names = new HashSet<>();
  private @Nullable DatagramSocket socket;

  Sml(PeppolSandbox.Settings settings, Faults faults) throws SMPDNSResolutionException {
    this.settings = settings;
    this.faults = faults;
    for (var participant : settings.identifiers()) {
      names.add(PeppolNaptrURLProvider.INSTANCE.getDNSNameOfParticipant(
          Objects.requireNonNull(PeppolIdentifierFactory.INSTANCE
              .createParticipantIdentifierWithDefaultScheme(participant)),
          settings.smlZone()).toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void afterPropertiesSet() {
    try {
      var bound = new DatagramSocket(settings.smlPort(), InetAddress.getLoopbackAddress());
      socket = bound;
      Thread.ofVirtual().name("sandbox-sml").start(() -> listen(bound));
    } catch (SocketException taken) {
      throw new PortTaken(settings.smlPort(), "hub.sandbox.peppol.sml-port", taken);
    }
  }

  private void listen(DatagramSocket bound) {
    while (!bound.isClosed())
      try {
        var packet = new DatagramPacket(new byte[LONGEST], LONGEST);
        bound.receive(packet);
        if (faults.strikes(Kind.SML_SILENT))
          continue;
        var question = new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
        var answer = answer(question).toWire();
        bound.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
      } catch (IOException notAQuestion) {
        // the next one may be; a socket that is closed ends the loop
      }
  }

  private Message answer(Message question) throws IOException {
    var answer = new Message(question.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.getHeader().setFlag(Flags.AA);
    var asked = question.getQuestion();
    answer.addRecord(asked, Section.QUESTION);
    if (faults.strikes(Kind.SML_SERVFAIL))
      answer.getHeader().setRcode(Rcode.SERVFAIL);
    else if (names.contains(asked.getName().toString(true).toLowerCase(Locale.ROOT)))
      answer.addRecord(smp(asked.getName()), Section.ANSWER);
    else
      answer.getHeader().setRcode(Rcode.NXDOMAIN);
    return answer;
  }

  private NAPTRRecord smp(Name name) {
    return new NAPTRRecord(name, DClass.IN, SECONDS_TO_LIVE, 100, 10, "U", "Meta:SMP",
        "!.*!" + settings.smp() + "!", Name.root);
  }

  @Override
  public void destroy() {
    if (socket != null)
      socket.close();
  }
}
