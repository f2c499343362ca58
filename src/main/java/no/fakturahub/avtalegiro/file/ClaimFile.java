package no.fakturahub.avtalegiro.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The upper floor: a whole transmission to the bank (Nets, AvtaleGiro systemspesifikasjon 3.3, November 2016, §2).
/// The same transmission is the same bytes, always.
///
/// @param sender the payee's customer unit id at the bank's data centre, eight digits
/// @param number the sender's own count of its transmissions, from 1
public record ClaimFile(String sender, int number, List<Assignment> assignments) {

  public ClaimFile {
    if (number < 1 || number > 9_999_999)
      throw new IllegalArgumentException("A transmission is numbered from 1: " + number);
    if (assignments.isEmpty())
      throw new IllegalArgumentException("A transmission has an assignment");
    assignments = List.copyOf(assignments);
  }

  /// ISO 8859-1, each line ended by CR LF.
  public byte[] bytes() {
    return lines().stream().map(line -> line.line() + "\r\n").collect(Collectors.joining())
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  List<GiroLine> lines() {
    var lines = new ArrayList<GiroLine>();
    lines.add(new TransmissionStart(sender, number));
    assignments.forEach(assignment -> lines.addAll(assignment.lines()));
    var sums = Sums.of(assignments.stream().flatMap(one -> one.transactions().stream()).toList());
    lines.add(new TransmissionEnd(sums.transactions(), lines.size() + 1L, sums.ore(),
        sums.firstDue()));
    return lines;
  }

  /// @throws WrongLine at the first thing that is not as the specification wants it
  public static ClaimFile read(byte[] file) {
    return new ClaimFileReader(file).read();
  }
}
