package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.report.Age;
import no.fakturahub.report.Baseline;
import no.fakturahub.report.Figures;
import no.fakturahub.report.Reports;
import no.fakturahub.report.Sheet;
import no.fakturahub.report.Sheets;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The reports by REST and as files; `docs/reports.md` says what each figure is.
@RestController
class ReportsApi {

  /// @param owed kroner, by how long it has been due
  record Aged(LocalDate on, Map<Age, String> sums, String owed) {}

  /// @param before missing until it is told
  record Told(Figures now, @Nullable Baseline before) {}

  record Before(@Nullable Double minutes, @Nullable Double errorPercent,
      @Nullable Double daysToPayment, @Nullable String who) {}

  private static final int MOST = 50_000;

  private final Reports reports;
  private final Sheets sheets;
  private final ReportSheets made;
  private final Rows rows;
  private final Sellers sellers;
  private final Clock clock;

  ReportsApi(Reports reports, Sheets sheets, ReportSheets made, Rows rows, Sellers sellers,
      Clock clock) {
    this.reports = reports;
    this.sheets = sheets;
    this.made = made;
    this.rows = rows;
    this.sellers = sellers;
    this.clock = clock;
  }

  @GetMapping("/api/reports/{seller}/ageing")
  Aged ageing(@PathVariable("seller") OrgNumber seller) {
    var ageing = reports.ageing(seller, LocalDate.now(clock));
    return new Aged(ageing.on(), Stream.of(Age.values()).collect(
        Collectors.toMap(age -> age, age -> ageing.of(age).toString())),
        ageing.owed().toString());
  }

  /// @param kind csv, xlsx or pdf
  @GetMapping("/api/reports/{seller}/ageing.{kind:csv|xlsx|pdf}")
  void ageing(@PathVariable("seller") OrgNumber seller, @PathVariable("kind") String kind,
      Locale language, HttpServletResponse answer) throws IOException {
    var name = sellers.find(seller)
        .orElseThrow(() -> new Refused("BOOKS_NO_SELLER", seller.value())).name();
    send(made.ageing(reports.ageing(seller, LocalDate.now(clock)), name, language),
        "aldersfordeling", kind, answer);
  }

  /// The invoices that a search finds, at most 50 000 of them.
  @GetMapping("/api/reports/invoices.{kind:csv|xlsx|pdf}")
  void invoices(@PathVariable("kind") String kind,
      @RequestParam(name = "text", defaultValue = "") String text,
      @RequestParam(name = "which", defaultValue = "ALL") Search.Which which, Locale language,
      HttpServletResponse answer) throws IOException {
    send(made.invoices(rows.found(new Search(text.strip(), which, 0, MOST)), language), "fakturaer",
        kind, answer);
  }

  /// @param from three months before to, where nothing else is asked for; to is today
  @GetMapping("/api/reports/{seller}/figures")
  Told figures(@PathVariable("seller") OrgNumber seller,
      @RequestParam(name = "from",
          required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(name = "to",
          required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
    var last = requireNonNullElse(to, LocalDate.now(clock));
    return new Told(reports.figures(seller, requireNonNullElse(from, last.minusMonths(3)), last),
        reports.baseline(seller).orElse(null));
  }

  /// How it was before the hub.
  @PutMapping("/api/reports/{seller}/baseline")
  Baseline tell(@PathVariable("seller") OrgNumber seller, @RequestBody Before before) {
    try {
      reports.tell(seller, new Baseline(requireNonNullElse(before.minutes(), -1.0),
          requireNonNullElse(before.errorPercent(), -1.0),
          requireNonNullElse(before.daysToPayment(), -1.0),
          requireNonNullElse(before.who(), ""), LocalDate.now(clock)));
      return reports.baseline(seller).orElseThrow();
    } catch (IllegalArgumentException wrong) {
      throw new Refused("REPORT_BASELINE", String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private void send(Sheet sheet, String name, String ending, HttpServletResponse answer)
      throws IOException {
    var kind = Sheets.Kind.valueOf(ending.toUpperCase(Locale.ROOT));
    answer.setContentType(kind.type());
    answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
        .filename("%s-%s.%s".formatted(name, LocalDate.now(clock), ending)).build().toString());
    answer.setHeader("X-Content-Type-Options", "nosniff");
    sheets.write(sheet, kind, answer.getOutputStream());
  }
}
