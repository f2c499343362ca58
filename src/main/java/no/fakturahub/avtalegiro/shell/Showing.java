package no.fakturahub.avtalegiro.shell;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import no.fakturahub.avtalegiro.Claim;
import no.fakturahub.avtalegiro.shell.ClaimTable.Filed;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the bank's notice is the invoice's way to the customer: what becomes of the claim is told to its delivery.
@Component
class Showing {

  private final ClaimTable claims;
  private final FileTable files;
  private final Reports reports;
  private final Clock clock;

  Showing(ClaimTable claims, FileTable files, Reports reports, Clock clock) {
    this.claims = claims;
    this.files = files;
    this.reports = reports;
    this.clock = clock;
  }

  /// The claim is the delivery. It is handed over when its file lies at the bank, which may have been long before.
  ///
  /// @throws Refused when there is no claim by which the bank shows the invoice
  @Transactional
  public void deliver(UUID delivery, UUID invoice) {
    var claim = claims.lock(invoice).filter(one -> one.bankNotice() && one.state().isOpen())
        .orElseThrow(() -> new Refused("AVTALEGIRO_NO_CLAIM", invoice.toString()));
    claims.isDelivery(claim, delivery);
    claims.fileOf(claim).map(files::find).filter(GiroFile::left)
        .ifPresent(file -> claims.in(file).stream()
            .filter(filed -> filed.claim().id().equals(claim.id()))
            .forEach(filed -> handedOver(file, filed)));
  }

  void handedOver(GiroFile file, Filed filed) {
    var delivery = filed.claim().delivery();
    if (delivery != null)
      reports.report(delivery, new Report(Says.HANDED_OVER,
          file.name() + "/" + filed.number(), clock.instant(), filed.evidence(file), new byte[0]));
  }

  /// The bank will not show it, so it must go another way.
  void cameBack(Claim claim, String why) {
    var delivery = claim.delivery();
    if (delivery == null)
      return;
    claims.isDelivery(claim, null);
    reports.report(delivery, new Report(Says.BOUNCED, "claim " + claim.id(), clock.instant(),
        "the bank does not show it: " + why, why.getBytes(StandardCharsets.UTF_8)));
  }
}
