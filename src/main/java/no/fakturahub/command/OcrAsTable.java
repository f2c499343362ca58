package no.fakturahub.command;

import java.io.PrintWriter;
import java.util.Objects;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrProblem;
import no.fakturahub.ocrgiro.OcrSummary;
import no.fakturahub.ocrgiro.OcrTransaction;
import org.jspecify.annotations.Nullable;

/// One file for a person: the first payments, the sum, the verdict, and what is wrong where.
final class OcrAsTable implements OcrReport {

  private static final int MOST_PAYMENTS = 50;
  private static final int MOST_PROBLEMS = 50;

  private final String file;
  private final Say say;
  private final PrintWriter out;
  private final FirstProblems<OcrProblem> problems = new FirstProblems<>(MOST_PROBLEMS);
  private long payments;

  OcrAsTable(String file, Say say, PrintWriter out) {
    this.file = file;
    this.say = say;
    this.out = out;
  }

  @Override
  public void transaction(OcrTransaction transaction) {
    if (++payments == 1)
      out.printf("%s%n%s%n", file, say.words("ocr.head"));
    if (payments > MOST_PAYMENTS)
      return;
    var settled = transaction.settled();
    out.println("%5d  %-10s  %-4s  %16s  %-25s  %s".formatted(transaction.line(),
        settled == null ? say.words("ocr.noDate") : settled, transaction.type().code(),
        say.kroner(new Money(transaction.ore())), transaction.kid(),
        spaced(transaction.debitAccount())).stripTrailing());
  }

  @Override
  public void problem(OcrProblem problem) {
    problems.add(problem);
  }

  @Override
  public void end(OcrSummary summary) {
    if (payments > MOST_PAYMENTS)
      out.println(say.words("ocr.more", payments - MOST_PAYMENTS));
    out.println(say.words("ocr.sum", summary.transactions(), say.kroner(summary.sum()),
        summary.mandates()));
    out.printf("%s: %s%n", file, say.words(summary.accepted() ? "ocr.accepted" : "ocr.refused"));
    for (var problem : problems.first()) {
      out.println("  " + say.words("ocr.problem", problem.line(), problem.column(),
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

  private static String spaced(@Nullable String account) {
    var text = Objects.requireNonNullElse(account, "");
    return AccountNumber.isOne(text) ? new AccountNumber(text).spaced() : text;
  }
}
