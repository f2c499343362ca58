package no.fakturahub.camt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.camt.CamtReference.Kind;
import no.fakturahub.xmlpieces.Piece;
import org.jspecify.annotations.Nullable;

/// What a payment is for, out of its remittance information. In Norway it is structured or it is text, not both.
final class CamtReferences {

  private static final int LONGEST_TEXT = 1_000;

  private final CamtFields fields;
  private final String currency;

  /// @param currency the account's; amounts in others are left out
  CamtReferences(CamtFields fields, String currency) {
    this.fields = fields;
    this.currency = currency;
  }

  List<CamtReference> of(Piece transaction) {
    var references = new ArrayList<CamtReference>();
    transaction.all("RmtInf/Strd").forEach(part -> add(part, references));
    return references;
  }

  /// The amount of a part goes with the creditor's reference, if there is one, and otherwise with its document.
  private void add(Piece part, List<CamtReference> references) {
    var reference = part.first("CdtrRefInf/Ref").map(Piece::text).filter(text -> !text.isEmpty());
    part.all("RfrdDocInf").filter(document -> !document.text("Nb").isEmpty())
        .map(document -> document(document, part, reference.isPresent()))
        .forEach(references::add);
    reference.map(text -> new CamtReference(kind(part), text, amount(part, "RmtdAmt")))
        .ifPresent(references::add);
  }

  private CamtReference document(Piece document, Piece part, boolean hasReference) {
    var kind = switch (document.text("Tp/CdOrPrtry/Cd")) {
      case "CINV" -> Kind.INVOICE;
      case "CREN" -> Kind.CREDIT_NOTE;
      default -> Kind.OTHER;
    };
    var amount = hasReference
        ? null
        : amount(part, kind == Kind.CREDIT_NOTE ? "CdtNoteAmt" : "RmtdAmt");
    return new CamtReference(kind, document.text("Nb"),
        amount != null && kind == Kind.CREDIT_NOTE ? amount.negate() : amount);
  }

  private static Kind kind(Piece part) {
    if (!part.text("CdtrRefInf/Tp/CdOrPrtry/Cd").equals("SCOR"))
      return Kind.OTHER;
    return switch (part.text("CdtrRefInf/Tp/Issr")) {
      case "" -> Kind.KID;
      case "ISO" -> Kind.RF;
      default -> Kind.OTHER;
    };
  }

  private @Nullable BigDecimal amount(Piece part, String element) {
    return part.first("RfrdDocAmt/" + element)
        .filter(amount -> currency.equals(amount.attribute("Ccy"))).map(fields::amount)
        .orElse(null);
  }

  /// The payer's words; where there are none, the bank's.
  static String text(Piece transaction) {
    return said(Stream.concat(transaction.all("RmtInf/Ustrd"),
        transaction.all("RmtInf/Strd/AddtlRmtInf")))
        .or(() -> said(transaction.all("AddtlTxInf")))
        .orElse("");
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_TEXT)
      return text;
    var inTwo = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
    return text.substring(0, inTwo ? LONGEST_TEXT - 1 : LONGEST_TEXT);
  }

  static Optional<String> said(Stream<Piece> pieces) {
    var text = pieces.map(Piece::text).filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" "));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(shortened(text));
  }
}
