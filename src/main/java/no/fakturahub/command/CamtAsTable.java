package no.fakturahub.command;

import java.io.PrintWriter;
import no.fakturahub.camt.CamtMeaning;
import no.fakturahub.camt.CamtProblem;
import no.fakturahub.camt.CamtSummary;
import no.fakturahub.camt.CamtTransaction;
import no.fakturahub.kernel.AccountNumber;

/// One camt file for a person: the first transactions, the sums, the verdict, and what is wrong where.
final class CamtAsTable implements CamtReport {

  private static final int MOST_TRANSACTIONS = 50;
  private static final int MOST_PROBLEMS = 50;

  private final String file;
  private final Say say;
  private final PrintWriter out;
  private final FirstProblems<CamtProblem> problems = new FirstProblems<>(MOST_PROBLEMS);
  private long transactions;

  CamtAsTable(String file, Say say, PrintWriter out) {
    this.file = file;
    this.say = say;
    this.out = out;
  }

  @Override
  public void transaction(CamtTransaction transaction) {
    if (++transactions == 1)
      out.printf("%s%n%s%n", file, say.words("camt.head"));
    if (transactions > MOST_TRANSACTIONS)
      return;
    var booked = transaction.entry().booked();
    out.println("%5d  %-10s  %-11s  %16s  %-25s  %-13s  %s".formatted(transaction.place().line(),
        booked == null ? say.words("ocr.noDate") : booked, what(transaction),
        transaction.amount().toPlainString(), CamtAsJson.reference(transaction),
        spaced(transaction.debtor().account()), transaction.debtor().name()).stripTrailing());
  }

  private String what(CamtTransaction transaction) {
    return say.words(switch (CamtMeaning.of(transaction)) {
      case CamtMeaning.PaidIn _ -> "camt.paidIn";
      case CamtMeaning.VippsPayout _ -> "camt.payout";
      case CamtMeaning.TakenBack _ -> "camt.takenBack";
      case CamtMeaning.CameBack _ -> "camt.cameBack";
      case CamtMeaning.PaidOut _ -> "camt.paidOut";
      case CamtMeaning.NotYet _ -> "camt.notYet";
    });
  }

  @Override
  public void problem(CamtProblem problem) {
    problems.add(problem);
  }

  @Override
  public void end(CamtSummary summary) {
    if (transactions > MOST_TRANSACTIONS)
      out.println(say.words("ocr.more", transactions - MOST_TRANSACTIONS));
    for (var one : summary.statements()) {
      out.println(say.words("camt.sum", one.statement().account(), one.statement().id(),
          one.entries(), one.transactions(), one.sum().toPlainString()));
    }
    out.printf("%s: %s%n", file, say.words(summary.accepted() ? "camt.accepted" : "ocr.refused"));
    for (var problem : problems.first()) {
      out.println("  " + say.words("camt.problem", problem.place().line(),
          problem.place().column(), problem.place().path(),
          problem.code() + " " + problem.message(say.locale())));
    }
    if (problems.more() > 0)
      out.println("  " + say.words("ocr.moreProblems", problems.more()));
    out.println();
    out.flush();
  }

  @Override
  public void breakOff() {
    out.flush();
  }

  private static String spaced(String account) {
    return AccountNumber.isOne(account) ? new AccountNumber(account).spaced() : account;
  }
}
