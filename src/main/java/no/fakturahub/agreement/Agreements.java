package no.fakturahub.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;

/// The agreements that stand, and what they have led to.
///
/// Everything that is entered has a name of the sender's own: the same again changes nothing, and another content under
/// it is refused.
public interface Agreements {

  /// @param number the seller's own
  /// @param documents what was issued of it, in the order it was
  record Standing(Agreement agreement, String number, List<Made> documents) {

    public Standing {
      documents = List.copyOf(documents);
    }
  }

  /// @param key as [Planned#key]
  record Made(String key, UUID invoice) {}

  /// @param on the day it was used
  record Used(String component, LocalDate on, BigDecimal quantity) {}

  /// What is already due of it is issued at once.
  ///
  /// @throws no.fakturahub.kernel.Refused with a code that begins with `AGREEMENT_`
  UUID enter(String number, Agreement agreement);

  /// Something is decided today.
  void change(UUID agreement, String request, Change change);

  /// Prices follow the consumer price index from a day on, which the customer has been told of so many days before.
  ///
  /// @param month whose index is the new one
  record Indexed(LocalDate from, YearMonth month, PriceIndex.Clause clause, int noticeDays) {}

  /// The change is decided today, with both values of the index as its evidence.
  ///
  /// @throws no.fakturahub.kernel.Refused when the index cannot be used, or the day is too near for the notice
  void index(UUID agreement, String request, Indexed indexed);

  /// Something was used, in a period that is not billed yet.
  void use(UUID agreement, String request, Used used);

  /// Issues what is due of it, which a person has said yes to.
  ///
  /// @return how many documents were issued
  int bill(UUID agreement);

  /// How far the last run of this hub's nights has come; empty until there was one.
  Optional<Night> night();

  /// @param due agreements that something was due of
  /// @param done whether it has ended
  record Night(Instant begun, int due, int seen, int issued, boolean done) {}

  Standing find(UUID agreement);

  /// The last entered first.
  List<Standing> latest(OrgNumber seller, int most);

  /// Every document from the first day until this one, as it will be issued if nothing more is decided or used.
  List<Planned> preview(UUID agreement, LocalDate until);
}
