package no.fakturahub.books.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import no.fakturahub.books.Balances;
import no.fakturahub.books.BookFile;
import no.fakturahub.books.Books;
import no.fakturahub.books.BooksCsv;
import no.fakturahub.books.Gbat10;
import no.fakturahub.books.Saft;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.Postings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Reads the postings twice: for what stood where, and for the vouchers. Both see the same books.
@Component
class BookFiles implements Books {

  private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

  private final Postings postings;
  private final Invoices invoices;
  private final Sellers sellers;
  private final BooksSettings settings;
  private final Clock clock;

  BookFiles(Postings postings, Invoices invoices, Sellers sellers, BooksSettings settings,
      Clock clock) {
    this.postings = postings;
    this.invoices = invoices;
    this.sellers = sellers;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void write(Format format, OrgNumber number, LocalDate from, LocalDate to, Target target)
      throws IOException {
    var seller = sellers.find(number)
        .orElseThrow(() -> new Refused("BOOKS_NO_SELLER", number.value()));
    if (to.isBefore(from))
      throw new Refused("BOOKS_NO_PERIOD", "%s – %s".formatted(from, to));
    var file = file(seller, from, to);
    file.check();
    try (var out = target.open()) {
      write(format, file, out);
    }
  }

  private static void write(Format format, BookFile file, OutputStream out) {
    switch (format) {
      case SAFT -> Saft.write(file, out);
      case GBAT10 -> Gbat10.write(file, out);
      case CSV -> BooksCsv.write(file, out);
    }
  }

  private BookFile file(Seller seller, LocalDate from, LocalDate to) {
    var balances = new Balances(settings.chartOf(seller.orgNumber()), from);
    postings.each(seller.orgNumber(), EVER, to, entered -> balances.add(entered.posting()));
    return new BookFile(seller, from, to, LocalDate.now(clock), version(), balances,
        taker -> tell(seller, from, to, taker));
  }

  private void tell(Seller seller, LocalDate from, LocalDate to, Consumer<BookFile.Told> taker) {
    postings.each(seller.orgNumber(), from, to,
        entered -> taker.accept(new BookFile.Told(entered.posting(),
            invoices.find(entered.posting().invoice()).orElseThrow().kid(), entered.entered())));
  }

  private static String version() {
    return Objects.requireNonNullElse(Books.class.getPackage().getImplementationVersion(),
        "not packaged");
  }
}
