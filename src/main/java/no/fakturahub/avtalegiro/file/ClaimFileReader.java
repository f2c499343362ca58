package no.fakturahub.avtalegiro.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.fakturahub.kernel.Money;

/// Reads `10 ( 20 (30 31 49*)* 88 )* 89`. The proof of it all, counts, sums and dates too, is that what was read
/// would be written just so. Lines end with CR LF or LF.
final class ClaimFileReader {

  private final List<String> lines;
  private int next;

  ClaimFileReader(byte[] file) {
    lines = new String(file, StandardCharsets.ISO_8859_1).lines().toList();
  }

  ClaimFile read() {
    var start = take(TransmissionStart.class, TransmissionStart.FORMAT);
    var assignments = new ArrayList<Assignment>();
    while (peek() instanceof AssignmentStart) {
      assignments.add(assignment());
    }
    take(TransmissionEnd.class, TransmissionEnd.FORMAT);
    var read = made(1, () -> new ClaimFile(start.sender(), start.number(), assignments));
    prove(read.lines());
    return read;
  }

  private Assignment assignment() {
    var line = next + 1;
    var start = take(AssignmentStart.class, "");
    var transactions = new ArrayList<Transaction>();
    while (peek() instanceof AmountItem1 item1) {
      transactions.add(transaction(item1));
    }
    take(AssignmentEnd.class, start.kind().end());
    return made(line,
        () -> new Assignment(start.kind(), start.number(), start.account(), transactions));
  }

  private Transaction transaction(AmountItem1 item1) {
    var line = ++next;
    var item2 = take(AmountItem2.class, item1.type().item2());
    var specification = new ArrayList<SpecificationLine>();
    while (peek() instanceof SpecificationLine half) {
      specification.add(half);
      next++;
    }
    return made(line, () -> new Transaction(item1.type(), item1.number(), item1.due(),
        new Money(item1.ore()), item1.kid(), item2.payer(), item2.reference(),
        Specification.of(specification)));
  }

  private void prove(List<GiroLine> written) {
    for (var i = 0; i < written.size(); i++) {
      var wanted = written.get(i).line();
      if (i < lines.size() && lines.get(i).equals(wanted))
        continue;
      var found = i < lines.size() ? lines.get(i) : "";
      var column = firstDifference(found, wanted);
      throw new WrongLine(i + 1, column, Columns.WIDTH, found.substring(column - 1),
          "'" + wanted.substring(column - 1) + "'");
    }
    if (lines.size() > written.size())
      throw new WrongLine(written.size() + 1, 1, 8, "another line", "nothing after the end");
  }

  private static int firstDifference(String found, String wanted) {
    var at = 0;
    while (at < found.length() && found.charAt(at) == wanted.charAt(at)) {
      at++;
    }
    return at + 1;
  }

  private GiroLine peek() {
    if (next == lines.size())
      throw new WrongLine(next + 1, 1, 8, "", TransmissionEnd.FORMAT);
    return GiroLine.of(new Line(next + 1, lines.get(next)));
  }

  private <T extends GiroLine> T take(Class<T> wanted, String named) {
    var line = peek();
    if (!wanted.isInstance(line))
      throw new WrongLine(next + 1, 1, 8, line.line().substring(0, 8), named);
    next++;
    return wanted.cast(line);
  }

  private static <T> T made(int line, Supplier<T> meaning) {
    try {
      return meaning.get();
    } catch (IllegalArgumentException refused) {
      throw new WrongLine(line, 1, Columns.WIDTH, "", String.valueOf(refused.getMessage()));
    }
  }
}
