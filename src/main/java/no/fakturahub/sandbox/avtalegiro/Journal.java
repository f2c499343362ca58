package no.fakturahub.sandbox.avtalegiro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// All that has happened at the bank, a line each, on disk before it is acted on. Lines that were cut off by the end of
/// the process never happened.
@Component
@Profile("sandbox")
class Journal {

  private static final String END = "\t.";

  enum State {
    DUE, CANCELLED, PAID
  }

  /// A claim as it stands.
  record Standing(Demand claim, State state) {}

  /// Claims that were paid together, in the bank's file of that number.
  record Paid(int number, LocalDate day, List<Demand> claims, boolean told) {}

  private final GiroFolders folders;

  Journal(GiroFolders folders) {
    this.folders = folders;
  }

  /// What was taken of a file, all at once.
  synchronized void took(String sha256, List<Demand> taken) throws IOException {
    var lines = new StringBuilder(line("begin", sha256));
    taken.forEach(one -> lines.append(line(one.isCancellation() ? "cancel" : "claim",
        one.type(), one.account(), "" + one.assignment(), "" + one.number(), "" + one.due(),
        "" + one.ore(), one.kid(),
        one.notice())));
    append(lines + line("file", sha256));
  }

  synchronized void paid(int number, LocalDate day, List<Demand> claims) throws IOException {
    append(line("paid", "" + number, "" + day,
        String.join(" ", claims.stream().map(Demand::id).toList())));
  }

  synchronized void told(int number) throws IOException {
    append(line("told", "" + number));
  }

  synchronized boolean knows(String sha256) throws IOException {
    return lines().stream().anyMatch(cells -> cells[0].equals("file") && cells[1].equals(sha256));
  }

  synchronized boolean hasAssignment(String account, int number) throws IOException {
    return lines().stream()
        .anyMatch(cells -> (cells[0].equals("claim") || cells[0].equals("cancel"))
            && cells[2].equals(account) && cells[3].equals("" + number));
  }

  synchronized List<Standing> standings() throws IOException {
    var claims = new LinkedHashMap<String, Standing>();
    for (var cells : lines()) {
      switch (cells[0]) {
        case "claim" -> claims.put(demand(cells).id(), new Standing(demand(cells), State.DUE));
        case "cancel" -> sameAs(demand(cells), claims)
            .ifPresent(id -> become(claims, id, State.CANCELLED));
        case "paid" -> List.of(cells[3].split(" "))
            .forEach(id -> become(claims, id, State.PAID));
        default -> {
          // nothing of a claim
        }
      }
    }
    return List.copyOf(claims.values());
  }

  synchronized List<Paid> payments() throws IOException {
    var claims = new HashMap<String, Demand>();
    standings().forEach(one -> claims.put(one.claim().id(), one.claim()));
    var lines = lines();
    return lines.stream().filter(cells -> cells[0].equals("paid"))
        .map(cells -> new Paid(Integer.parseInt(cells[1]), LocalDate.parse(cells[2]),
            List.of(cells[3].split(" ")).stream().map(claims::get).toList(),
            lines.stream().anyMatch(
                told -> told[0].equals("told") && told[1].equals(cells[1]))))
        .toList();
  }

  private static Optional<String> sameAs(Demand cancellation, Map<String, Standing> claims) {
    return claims.values().stream().filter(one -> one.state() == State.DUE)
        .map(Standing::claim).filter(cancellation::isSameClaimAs).map(Demand::id).findFirst();
  }

  private static void become(Map<String, Standing> claims, String id, State state) {
    claims.computeIfPresent(id, (_, before) -> new Standing(before.claim(), state));
  }

  private static Demand demand(String[] cells) {
    return new Demand(cells[1], 0, cells[2], Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]), LocalDate.parse(cells[5]), Long.parseLong(cells[6]), cells[7],
        cells[8]);
  }

  /// Whole lines, and those of a file only when all of it was taken.
  private List<String[]> lines() throws IOException {
    var whole = new ArrayList<String[]>();
    var ofFile = new ArrayList<String[]>();
    if (!Files.exists(folders.journal()))
      return whole;
    for (var line : Files.readAllLines(folders.journal(), StandardCharsets.UTF_8)) {
      if (!line.endsWith(END))
        continue;
      var cells = line.split("\t");
      switch (cells[0]) {
        case "begin" -> ofFile.clear();
        case "claim", "cancel" -> ofFile.add(cells);
        case "file" -> {
          whole.addAll(ofFile);
          whole.add(cells);
        }
        default -> whole.add(cells);
      }
    }
    return whole;
  }

  private static String line(String... cells) {
    return String.join("\t", cells) + END + "\n";
  }

  /// Begins on a line of its own, whatever was cut off before it.
  private void append(String lines) throws IOException {
    Files.writeString(folders.journal(), "\n" + lines, StandardCharsets.UTF_8,
        StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
  }
}
