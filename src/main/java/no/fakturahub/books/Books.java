package no.fakturahub.books;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import no.fakturahub.kernel.OrgNumber;

/// Everything the hub has written in a seller's books, whether an accounting system has taken it yet or not.
public interface Books {

  /// Where a file goes. Opened when it is known that the file can be made.
  interface Target {
    OutputStream open() throws IOException;
  }

  /// What the file can be.
  enum Format {
    SAFT, GBAT10, CSV
  }

  /// Writes one period, both days included, as it stood at one moment.
  ///
  /// @throws no.fakturahub.kernel.Refused when the seller is not one of ours, the period is none, or the chart of
  ///     accounts lacks an account that was booked on; nothing has been written then
  void write(Format format, OrgNumber seller, LocalDate from, LocalDate to, Target target)
      throws IOException;
}
