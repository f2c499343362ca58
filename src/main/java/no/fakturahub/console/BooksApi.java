package no.fakturahub.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.fakturahub.books.Books;
import no.fakturahub.books.Books.Format;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.Reconciling;
import no.fakturahub.ledger.Reconciling.Reconciled;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A seller's books as a file to keep. Errors are `application/problem+json`.
@RestController
class BooksApi {

  private final Books books;
  private final Reconciling reconciling;

  BooksApi(Books books, Reconciling reconciling) {
    this.books = books;
    this.reconciling = reconciling;
  }

  /// @param from the first day, such as 2026-01-01, and `to` the last
  @GetMapping("/api/books/{seller}/{format:saft|gbat10|csv}")
  void file(@PathVariable("seller") String seller, @PathVariable("format") String format,
      @RequestParam("from") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam("to") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      HttpServletResponse response) throws IOException {
    var kind = Format.valueOf(format.toUpperCase(Locale.ROOT));
    books.write(kind, number(seller), from, to, () -> {
      response.setContentType(type(kind));
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
          .filename("%s_%s_%s_%s.%s".formatted(name(kind), seller, from, to, ending(kind)))
          .build().toString());
      response.setHeader("X-Content-Type-Options", "nosniff");
      return response.getOutputStream();
    });
  }

  record Differs(String invoice, String here, String there, String why) {}

  record Compared(Instant comparedAt, List<Differs> differences) {}

  /// Where the hub and the accounting system did not agree on what is owed, when they were last compared.
  @GetMapping("/api/books/{seller}/differences")
  Compared differences(@PathVariable("seller") String seller) {
    return told(reconciling.latest(number(seller)), seller);
  }

  /// Compares them now.
  @PostMapping("/api/books/{seller}/compare")
  Compared compare(@PathVariable("seller") String seller) {
    return told(reconciling.compare(number(seller)), seller);
  }

  private static Compared told(Optional<Reconciled> found, String seller) {
    return found.map(one -> new Compared(one.at(), one.differences().stream()
        .map(it -> new Differs(it.invoiceNumber(), it.here().toString(), it.there().toString(),
            it.why().name()))
        .toList())).orElseThrow(() -> new Refused("BOOKS_NOT_COMPARED", seller));
  }

  private static OrgNumber number(String text) {
    if (!OrgNumber.isOne(text))
      throw new Refused("BOOKS_NO_SELLER", text);
    return new OrgNumber(text);
  }

  private static String name(Format format) {
    return switch (format) {
      case SAFT -> "SAF-T_Financial";
      case GBAT10 -> "GBAT10";
      case CSV -> "bilag";
    };
  }

  private static String ending(Format format) {
    return switch (format) {
      case SAFT -> "xml";
      case GBAT10, CSV -> "csv";
    };
  }

  private static String type(Format format) {
    return switch (format) {
      case SAFT -> "application/xml";
      case GBAT10 -> "text/csv;charset=windows-1252";
      case CSV -> "text/csv;charset=UTF-8";
    };
  }
}
