package no.fakturahub.ledger.shell.poweroffice;

import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.PostingLine;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.ledger.Reason;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.shell.VendorHttp;
import no.fakturahub.ledger.shell.poweroffice.Message.Entry;
import no.fakturahub.ledger.shell.poweroffice.Message.NewLine;
import no.fakturahub.ledger.shell.poweroffice.Message.NewVoucher;
import tools.jackson.core.type.TypeReference;

/// Posts vouchers: payments as bank journals, which match them by invoice number and KID, all else as manual journals.
/// The posting's id is the voucher's reference, and PowerOffice takes a reference once: what is taken already is
/// looked up in the customer ledger, where every posting of ours has a line.
record Vouchers(Wire wire, Directory directory) {

  Voucher book(Posting posting, long customer) {
    var locked = directory.nextOpen(posting.date());
    if (locked.isPresent())
      return there(posting).orElseThrow(() -> new Refused("POWEROFFICE_LOCKED",
          "%s, open from %s".formatted(posting.date(), locked.get())));
    var payment = posting.reason() == Reason.PAYMENT;
    var body = new NewVoucher("NOK", posting.date(), posting.text(), posting.id().toString(),
        "Fakturahub", posting.lines().stream().map(line -> line(posting, line, customer, payment))
            .toList());
    try {
      return voucher(wire.post(payment ? "/Vouchers/BankJournals" : "/Vouchers/ManualJournals",
          body, body.externalImportReference(), Message.Voucher.class));
    } catch (Taken before) {
      return there(posting).orElseThrow(() -> before);
    }
  }

  private NewLine line(Posting posting, PostingLine line, long customer, boolean payment) {
    return switch (line) {
      case OnCustomer(_, var amount, var invoiceNumber, _) -> new NewLine(customer, posting.date(),
          null, amount.kroner(), posting.text(), invoiceNumber, payment ? invoiceNumber : null,
          payment ? posting.kid().value() : null);
      case OnAccount(var account, var amount, var code) -> new NewLine(
          directory.account(account, code), posting.date(), directory.vat(code, posting.date()),
          amount.kroner(), posting.text(), null, null, null);
    };
  }

  /// What a try before this one may have posted.
  private Optional<Voucher> there(Posting posting) {
    var number = posting.lines().stream().filter(OnCustomer.class::isInstance)
        .map(line -> ((OnCustomer) line).invoiceNumber()).findFirst().orElseThrow();
    return wire.all("/Customerledger/Statement?fromDate=%s&toDate=%s&customMatchingReferences=%s"
        .formatted(posting.date(), posting.date(), VendorHttp.encoded(number)),
        new TypeReference<List<Entry>>() {
        }).stream()
        .filter(entry -> posting.id().toString().equals(entry.externalImportReference()))
        .findFirst().map(entry -> voucher(new Message.Voucher(entry.voucherId(),
            entry.voucherNo())));
  }

  private static Voucher voucher(Message.Voucher made) {
    return new Voucher(made.id(), made.voucherNo() == null
        ? made.id()
        : Long.toString(made.voucherNo()));
  }
}
