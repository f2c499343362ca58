package no.fakturahub.payment.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import no.fakturahub.camt.CamtFile;
import no.fakturahub.camt.CamtListener;
import no.fakturahub.camt.CamtProblem;
import no.fakturahub.camt.CamtRule.Spoils;
import no.fakturahub.camt.CamtStatement;
import no.fakturahub.camt.CamtSummary;
import no.fakturahub.camt.CamtSummary.Told;
import no.fakturahub.camt.CamtTransaction;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.FromCamt;
import no.fakturahub.payment.Rail;
import no.fakturahub.payment.Receipt;
import no.fakturahub.payment.Telling;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// camt: everything that begins as XML does. A statement (camt.053) is proven and kept; it books nothing, for it has
/// lump sums where notifications (camt.054) have each payment.
@Component
@Order(0)
class CamtFormat implements BankFormat {

  private final Clock clock;

  CamtFormat(Clock clock) {
    this.clock = clock;
  }

  /// The first byte that is neither white space nor of a byte order mark.
  @Override
  public boolean isOf(byte[] file) {
    for (var b : file) {
      var unsigned = b & 0xFF;
      if (unsigned > ' ' && unsigned < 0x80)
        return b == '<';
    }
    return false;
  }

  @Override
  public Proven prove(BankFile file, Collection<KidAgreement> agreements) throws IOException {
    var spoiling = new ArrayList<CamtProblem>();
    var summary = CamtFile.read(new ByteArrayInputStream(file.bytes()), agreements,
        new CamtListener() {
          @Override
          public void problem(CamtProblem problem) {
            if (problem.rule().spoils() == Spoils.FILE)
              spoiling.add(problem);
          }
        });
    if (!spoiling.isEmpty())
      throw refused(file, spoiling.getFirst(), spoiling.size() - 1);
    summary.statements().forEach(one -> expectKroner(file, one.statement()));
    return new Proven(Rail.CAMT, summary.statements().stream()
        .map(one -> new Proven.Message(name(one.statement()), one.contentSha256())).toList(),
        said(summary));
  }

  private static void expectKroner(BankFile file, CamtStatement statement) {
    if (statement.number() == null
        || !statement.currency().isEmpty() && !statement.currency().equals("NOK"))
      throw new Refused("BANK_FILE_NOT_KRONER", "%s: %s %s".formatted(file.name(),
          statement.account(), statement.currency()));
  }

  private static String name(CamtStatement statement) {
    return "%s %s %s".formatted(statement.version().isStatement() ? "053" : "054",
        Objects.requireNonNull(statement.number()), statement.id());
  }

  private static String said(CamtSummary summary) {
    var statements = summary.statements();
    var entries = statements.stream().mapToLong(Told::entries).sum();
    var isStatement = statements.getFirst().statement().version().isStatement();
    return isStatement
        ? "%d statements with %d entries, proven and kept".formatted(statements.size(), entries)
        : "%d entries with %d transactions, booked".formatted(entries,
            statements.stream().mapToLong(Told::transactions).sum());
  }

  private static Refused refused(BankFile file, CamtProblem first, int more) {
    var place = first.place();
    return new Refused(first.code(), "%s, linje/line %d, kolonne/column %d %s: %s%s"
        .formatted(file.name(), place.line(), place.column(), place.path(), first.detail(),
            more == 0 ? "" : " (+ %d)".formatted(more)));
  }

  @Override
  public void tell(BankFile file, Collection<KidAgreement> agreements, Set<String> messages,
      Consumer<Receipt> receipts) throws IOException {
    var received = LocalDate.now(clock);
    CamtFile.read(new ByteArrayInputStream(file.bytes()), agreements, new CamtListener() {
      @Override
      public void transaction(CamtTransaction transaction) {
        var statement = transaction.entry().statement();
        if (!statement.version().isStatement() && messages.contains(name(statement)))
          FromCamt.receipt(transaction, telling(file, transaction), received).ifPresent(receipts);
      }
    });
  }

  private static Telling telling(BankFile file, CamtTransaction transaction) {
    var place = transaction.place();
    return new Telling("%s/%d:%d".formatted(file.id(), place.line(), place.column()),
        "camt file %s, line %d, %s".formatted(file.name(), place.line(),
            place.path().replaceFirst("^.*?/(?=Ntry)", "")),
        file.id());
  }
}
