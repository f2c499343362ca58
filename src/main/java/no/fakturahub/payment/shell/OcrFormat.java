package no.fakturahub.payment.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrFile;
import no.fakturahub.ocrgiro.OcrListener;
import no.fakturahub.ocrgiro.OcrMandate;
import no.fakturahub.ocrgiro.OcrProblem;
import no.fakturahub.ocrgiro.OcrRule.Spoils;
import no.fakturahub.ocrgiro.OcrSummary.Transmission;
import no.fakturahub.ocrgiro.OcrTransaction;
import no.fakturahub.payment.FromOcr;
import no.fakturahub.payment.MandatesTold;
import no.fakturahub.payment.Rail;
import no.fakturahub.payment.Receipt;
import no.fakturahub.payment.Telling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// OCR giro: what no other format takes, for its reader says best what is wrong with a file of no kind.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OcrFormat implements BankFormat {

  private final Clock clock;
  private final ApplicationEventPublisher events;

  OcrFormat(Clock clock, ApplicationEventPublisher events) {
    this.clock = clock;
    this.events = events;
  }

  @Override
  public boolean isOf(byte[] file) {
    return true;
  }

  @Override
  public Proven prove(BankFile file, Collection<KidAgreement> agreements) throws IOException {
    var spoiling = new ArrayList<OcrProblem>();
    var summary = OcrFile.read(new ByteArrayInputStream(file.bytes()), agreements,
        new OcrListener() {
          @Override
          public void problem(OcrProblem problem) {
            if (problem.rule().spoils() == Spoils.FILE)
              spoiling.add(problem);
          }
        });
    if (!spoiling.isEmpty())
      throw refused(file, spoiling.getFirst(), spoiling.size() - 1);
    return new Proven(Rail.OCR,
        List.of(new Proven.Message(name(Objects.requireNonNull(summary.transmission())),
            BankFile.contentSha256(file.bytes()))),
        "%d payments, kr %s, booked; %d mandates".formatted(summary.transactions(),
            summary.sum(), summary.mandates()));
  }

  private static String name(Transmission transmission) {
    return String.join("/", transmission.transmitter(), transmission.number(),
        transmission.recipient());
  }

  private static Refused refused(BankFile file, OcrProblem first, int more) {
    return new Refused(first.code(), "%s, linje/line %d, kolonne/column %d: %s%s"
        .formatted(file.name(), first.line(), first.column(), first.detail(),
            more == 0 ? "" : " (+ %d)".formatted(more)));
  }

  @Override
  public void tell(BankFile file, Collection<KidAgreement> agreements, Set<String> messages,
      Consumer<Receipt> receipts) throws IOException {
    var received = LocalDate.now(clock);
    var mandates = new LinkedHashMap<String, List<OcrMandate>>();
    OcrFile.read(new ByteArrayInputStream(file.bytes()), agreements, new OcrListener() {
      @Override
      public void transaction(OcrTransaction transaction) {
        receipts.accept(FromOcr.receipt(transaction.payment(), transaction.waitsFor(),
            telling(file, transaction.line()), received));
      }

      @Override
      public void mandate(OcrMandate mandate) {
        mandates.computeIfAbsent(mandate.account() + "/" + mandate.assignment(),
            _ -> new ArrayList<>()).add(mandate);
      }
    });
    mandates.values().forEach(
        told -> events.publishEvent(new MandatesTold(told.getFirst().account(), told)));
  }

  private static Telling telling(BankFile file, int line) {
    return new Telling(file.id() + "/" + line,
        "OCR file %s, line %d".formatted(file.name(), line), file.id());
  }
}
