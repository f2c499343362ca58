package no.fakturahub.ledger.shell.tripletex;

import java.util.List;
import java.util.stream.IntStream;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.shell.tripletex.Message.Many;
import no.fakturahub.ledger.shell.tripletex.Message.NewPosting;
import no.fakturahub.ledger.shell.tripletex.Message.NewVoucher;
import no.fakturahub.ledger.shell.tripletex.Message.One;
import no.fakturahub.ledger.shell.tripletex.Message.Ref;
import tools.jackson.core.type.TypeReference;

/// One seller's company in Tripletex.
record Company(Wire wire, Directory directory) {

  Company(Wire wire) {
    this(wire, new Directory(wire));
  }

  /// Posts the voucher unless it stands there. Tripletex promises no guard against a second voucher
  /// with the same external number, so we ask each time: a try before this one may have got
  /// through.
  Voucher book(Posting posting, long customer) {
    var body = new NewVoucher(posting.date(), posting.text(), posting.id().toString(),
        IntStream.range(0, posting.lines().size()).mapToObj(i -> line(posting, i, customer))
            .toList());
    var found = wire.get("/ledger/voucher/%%3EexternalVoucherNumber?externalVoucherNumber=%s%s"
        .formatted(posting.id(), "&fields=id,number,year"),
        new TypeReference<Many<Message.Voucher>>() {
        }).values();
    return switch (found.size()) {
      case 0 -> voucher(wire.post("/ledger/voucher?sendToLedger=true", body,
          new TypeReference<One<Message.Voucher>>() {
          }).value());
      case 1 -> voucher(found.getFirst());
      default -> throw new Refused("TRIPLETEX_BOOKED_TWICE", numbers(found));
    };
  }

  private NewPosting line(Posting posting, int index, long customer) {
    var line = posting.lines().get(index);
    var account = directory.account(line.account());
    var kroner = line.amount().kroner();
    return switch (line) {
      case OnCustomer(_, _, var invoiceNumber, var due) -> new NewPosting(index + 1, posting.date(),
          posting.text(), account, new Ref(customer), null, kroner, kroner, invoiceNumber, due);
      case OnAccount(_, _, var code) -> new NewPosting(index + 1, posting.date(), posting.text(),
          account, null, code == null ? null : directory.vatType(code, posting.date()), kroner,
          kroner, null, null);
    };
  }

  private static Voucher voucher(Message.Voucher made) {
    if (made.number() == 0)
      throw new Refused("TRIPLETEX_NOT_POSTED", "id " + made.id());
    return new Voucher(Long.toString(made.id()), number(made));
  }

  private static String numbers(List<Message.Voucher> found) {
    return String.join(", ", found.stream().map(Company::number).toList());
  }

  private static String number(Message.Voucher made) {
    return made.number() + "-" + made.year();
  }
}
