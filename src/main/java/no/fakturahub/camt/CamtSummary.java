package no.fakturahub.camt;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a camt file came to.
///
/// @param version missing when it is no camt file that is read
/// @param accepted all counts, sums and balances that the bank states prove. A payment may still wait for a person:
///     that is the payment's problem and not the file's.
public record CamtSummary(@Nullable CamtVersion version, List<Told> statements,
    boolean accepted) {

  public CamtSummary {
    statements = List.copyOf(statements);
  }

  /// What was told of one account.
  ///
  /// @param sum in its currency, net, of what is booked
  /// @param contentSha256 of what was told, whatever the file's layout, head and time: a copy has the same
  public record Told(CamtStatement statement, long entries, long transactions, BigDecimal sum,
      String contentSha256) {}
}
