package no.fakturahub.agreement;

import java.time.LocalDate;
import java.util.List;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.Money;

/// A document that an agreement leads to.
public sealed interface Planned {

  /// Names the document within its agreement, for ever.
  String key();

  /// The day it is issued, or as soon after as somebody does.
  LocalDate on();

  /// An invoice.
  ///
  /// @param delivered the last day that is billed, or the first when it is billed in advance
  record Bill(String key, LocalDate on, LocalDate delivered, List<Line> lines) implements Planned {

    public Bill {
      lines = List.copyOf(lines);
      if (lines.isEmpty())
        throw new IllegalArgumentException("An invoice has a line");
    }

    public Money net() {
      return lines.stream().map(Line::net).reduce(Money.ZERO, Money::plus);
    }
  }

  /// A credit note.
  ///
  /// @param of the key of the invoice that is credited
  /// @param amounts without VAT, none of them zero
  record Credit(String key, LocalDate on, String of, List<Amount> amounts, String reason)
      implements
        Planned {

    public Credit {
      amounts = List.copyOf(amounts);
    }

    public Money net() {
      return amounts.stream().map(Amount::net).reduce(Money.ZERO, Money::plus);
    }
  }

  record Amount(Vat vat, Money net) {}
}
