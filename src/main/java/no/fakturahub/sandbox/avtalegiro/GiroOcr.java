package no.fakturahub.sandbox.avtalegiro;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.fakturahub.sandbox.avtalegiro.Agreements.Mandate;

/// What the data centre tells the payee, as OCR giro transmissions: mandates, and payments of type 15.
final class GiroOcr {

  private static final DateTimeFormatter DDMMYY = DateTimeFormatter.ofPattern("ddMMyy");
  private static final String PAYER = "99990512341";

  private GiroOcr() {}

  /// All mandates there are, an assignment an account; the date is zeros, for there is no payment in it.
  static String mandates(int transmission, List<Mandate> mandates) {
    var file = new StringBuilder(start(transmission));
    var accounts = mandates.stream().collect(Collectors.groupingBy(Mandate::account,
        LinkedHashMap::new, Collectors.toList()));
    var assignment = 0;
    for (var account : accounts.entrySet()) {
      file.append(line("NY212420" + "0".repeat(9) + "%07d".formatted(++assignment)
          + account.getKey()));
      var number = 0;
      for (var mandate : account.getValue()) {
        file.append(line("NY219470%07d0%25s%s".formatted(++number, mandate.kid(),
            mandate.notice())));
      }
      file.append(line("NY212488%08d%08d".formatted(number, number + 2)));
    }
    return file + line("NY000089%08d%08d".formatted(mandates.size(),
        mandates.size() + 2 * accounts.size() + 2));
  }

  static String payments(int transmission, LocalDate day, List<Demand> paid) {
    var date = day.format(DDMMYY);
    var file = new StringBuilder(start(transmission));
    var accounts = paid.stream().collect(Collectors.groupingBy(Demand::account, LinkedHashMap::new,
        Collectors.toList()));
    var assignment = 0;
    for (var account : accounts.entrySet()) {
      file.append(line("NY090020001234567%07d%s".formatted(++assignment, account.getKey())));
      var number = 0;
      for (var claim : account.getValue()) {
        number++;
        file.append(line("NY091530%07d%s01%s0%05d0%017d%25s".formatted(number, date,
            date.substring(0, 2), number, claim.ore(), claim.kid())));
        file.append(line("NY091531%07d%010d%09d%07d%s%s".formatted(number, 0,
            10_000 * transmission % 900_000_000 + number, 0, date, PAYER)));
      }
      file.append(line("NY090088%08d%08d%017d%s%s%s".formatted(number, 2 * number + 2,
          sum(account.getValue()), date, date, date)));
    }
    return file + line("NY000089%08d%08d%017d%s".formatted(paid.size(),
        2 * paid.size() + 2 * accounts.size() + 2, sum(paid), date));
  }

  private static String start(int transmission) {
    return line("NY00001000008080%07d00118125".formatted(transmission));
  }

  private static long sum(List<Demand> paid) {
    return paid.stream().mapToLong(Demand::ore).sum();
  }

  private static String line(String columns) {
    return columns + "0".repeat(80 - columns.length()) + "\r\n";
  }
}
