package no.fakturahub.avtalegiro.file;

import java.util.ArrayList;
import java.util.List;
import no.fakturahub.kernel.AccountNumber;

/// Claims, or cancellations, for one account.
///
/// @param number unique for the payee's agreement for twelve months and a day
public record Assignment(AssignmentKind kind, int number, AccountNumber account,
    List<Transaction> transactions) {

  public Assignment {
    if (number < 1 || number > 9_999_999)
      throw new IllegalArgumentException("An assignment is numbered from 1: " + number);
    if (transactions.isEmpty())
      throw new IllegalArgumentException("An assignment has a transaction");
    transactions = List.copyOf(transactions);
    var before = 0;
    for (var transaction : transactions) {
      if (transaction.type().within() != kind)
        throw new IllegalArgumentException("%s within %s".formatted(transaction.type(), kind));
      if (transaction.number() <= before)
        throw new IllegalArgumentException("Transactions ascend: %d after %d"
            .formatted(transaction.number(), before));
      before = transaction.number();
    }
  }

  /// All its lines, with start and end.
  List<GiroLine> lines() {
    var lines = new ArrayList<GiroLine>();
    lines.add(new AssignmentStart(kind, number, account));
    transactions.forEach(one -> {
      lines.add(new AmountItem1(one.type(), one.number(), one.due(), one.amount().ore(),
          one.kid()));
      lines.add(new AmountItem2(one.type(), one.number(), one.payer(), one.reference()));
      lines.addAll(one.specification().lines(one.number()));
    });
    var sums = Sums.of(transactions);
    lines.add(new AssignmentEnd(kind, sums.transactions(), lines.size() + 1L, sums.ore(),
        sums.firstDue(), sums.lastDue()));
    return lines;
  }
}
