package no.fakturahub.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.Money;

/// What a decision does to days that are billed already: those that should be billed otherwise are
/// credited on their own invoice, and what they should be is billed anew.
final class Correction {

  /// @param key of the invoice it was billed on
  record Billed(Share share, String key) {}

  /// What is billed now, of these days, on the invoices it was billed on.
  private final List<Billed> kept = new ArrayList<>();
  private final Map<String, Map<Vat, Money>> credits = new LinkedHashMap<>();
  private final List<Share> anew = new ArrayList<>();

  /// One period.
  ///
  /// @param billed what was billed of it
  /// @param right what should be
  void add(List<Billed> billed, List<Share> right) {
    var cuts = cuts(Stream.concat(billed.stream().map(one -> one.share().days()),
        right.stream().map(Share::days)).toList());
    for (var old : billed) {
      for (var piece : cut(old.share(), cuts)) {
        if (right.stream().anyMatch(one -> one.covers(piece)))
          kept.add(new Billed(piece, old.key()));
        else
          credit(old.key(), piece);
      }
    }
    for (var share : right) {
      joined(cut(share, cuts).stream()
          .filter(piece -> billed.stream().noneMatch(old -> old.share().covers(piece))).toList());
    }
  }

  List<Billed> kept() {
    return kept;
  }

  Map<String, Map<Vat, Money>> credits() {
    return credits;
  }

  List<Share> anew() {
    return anew;
  }

  private void credit(String key, Share piece) {
    var sums = credits.computeIfAbsent(key, _ -> new LinkedHashMap<>());
    piece.net().forEach((vat, net) -> sums.merge(vat, net, Money::plus));
  }

  /// Days that follow each other are one line.
  private void joined(List<Share> pieces) {
    for (var piece : pieces) {
      var last = anew.isEmpty() ? null : anew.getLast();
      if (last != null && last.days().to().equals(piece.days().from())
          && last.terms().equals(piece.terms()) && last.whole().equals(piece.whole()))
        anew.set(anew.size() - 1, last.with(new Period(last.days().from(), piece.days().to())));
      else
        anew.add(piece);
    }
  }

  private static SortedSet<LocalDate> cuts(List<Period> periods) {
    var cuts = new TreeSet<LocalDate>();
    periods.forEach(period -> {
      cuts.add(period.from());
      cuts.add(period.to());
    });
    return cuts;
  }

  private static List<Share> cut(Share share, SortedSet<LocalDate> cuts) {
    var pieces = new ArrayList<Share>();
    var from = share.days().from();
    for (var to : cuts.tailSet(from.plusDays(1))) {
      if (to.isAfter(share.days().to()))
        break;
      pieces.add(share.with(new Period(from, to)));
      from = to;
    }
    return pieces;
  }
}
