package no.fakturahub.avtalegiro.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.kernel.Money;

/// Any file the bank would take.
public final class RandomFile {

  private static final String LETTERS = "abcæøåÆØÅ ÉéüßñÿXYZ0129.,-:;()/&%+*'\"¤§£½ ";
  private static final List<AccountNumber> ACCOUNTS = List.of(new AccountNumber("15031234562"),
      new AccountNumber("60210000014"));

  private final Random random;

  public RandomFile(long seed) {
    random = new Random(seed);
  }

  public ClaimFile file() {
    var assignments = new ArrayList<Assignment>();
    for (var n = 1 + random.nextInt(3); n > 0; n--) {
      assignments.add(assignment());
    }
    return new ClaimFile("%08d".formatted(100_000 + random.nextInt(99_000_000)),
        1 + random.nextInt(9_999_999), assignments);
  }

  private Assignment assignment() {
    var kind = AssignmentKind.values()[random.nextInt(2)];
    var transactions = new ArrayList<Transaction>();
    var number = 0;
    for (var n = 1 + random.nextInt(6); n > 0; n--) {
      number += 1 + random.nextInt(3);
      transactions.add(transaction(kind, number));
    }
    return new Assignment(kind, 1 + random.nextInt(9_999_999),
        ACCOUNTS.get(random.nextInt(ACCOUNTS.size())), transactions);
  }

  private Transaction transaction(AssignmentKind kind, int number) {
    var type = kind == AssignmentKind.CANCELLATIONS
        ? TransactionType.CANCELLATION
        : random.nextBoolean() ? TransactionType.BANK_NOTICE : TransactionType.OWN_NOTICE;
    return new Transaction(type, number, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3000)),
        new Money(1 + random.nextInt(Integer.MAX_VALUE)), kid(), text(10), text(25),
        type == TransactionType.BANK_NOTICE ? specification() : Specification.NONE);
  }

  private Kid kid() {
    var payload = new StringBuilder();
    for (var n = 3 + random.nextInt(22); n > 0; n--) {
      payload.append(random.nextInt(10));
    }
    return Kid.of(payload.toString(), KidAlgorithm.values()[random.nextInt(2)]);
  }

  private Specification specification() {
    var rows = new ArrayList<String>();
    for (var n = random.nextInt(43); n > 0; n--) {
      rows.add(random.nextInt(4) == 0 ? "" : " ".repeat(random.nextInt(60)) + text(20));
    }
    return new Specification(rows);
  }

  String text(int most) {
    var text = new StringBuilder();
    for (var n = random.nextInt(most + 1); n > 0; n--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
