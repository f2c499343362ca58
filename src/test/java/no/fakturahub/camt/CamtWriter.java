package no.fakturahub.camt;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Writes the files a bank would send, in each version. It reckons for itself and shares no code with the reader.
public final class CamtWriter {

  private final CamtVersion version;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder entries = new StringBuilder();
  private String statement = "";
  private LocalDate day = LocalDate.of(2026, 11, 20);
  private String lineEnd = "\n";
  private int count;
  private BigDecimal credits = BigDecimal.ZERO;
  private BigDecimal debits = BigDecimal.ZERO;

  public CamtWriter(CamtVersion version, String message) {
    this.version = version;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"")
        .append("urn:iso:std:iso:20022:tech:xsd:").append(version.message()).append("\">\n<")
        .append(version.messageElement()).append(">\n<GrpHdr>").append(tag("MsgId", message))
        .append(tag("CreDtTm", "2026-11-23T17:30:00+01:00")).append("</GrpHdr>\n");
  }

  public CamtWriter on(LocalDate day) {
    this.day = day;
    return this;
  }

  /// @param extra elements between `Id` and the account, such as `CpyDplctInd`
  public CamtWriter account(String account, String id, String... extra) {
    close();
    var number = account.startsWith("NO") ? tag("IBAN", account) : tag("Othr", tag("Id", account));
    statement = "<%s>%s%s%s".formatted(version.statementElement(), tag("Id", id),
        String.join("", extra), tag("Acct", tag("Id", number) + tag("Ccy", "NOK")));
    return this;
  }

  public CamtWriter paid(Paid... transactions) {
    return entry("CRDT", "", "230", Arrays.asList(transactions));
  }

  public CamtWriter undone(Paid... transactions) {
    return entry("DBIT", tag("RvslInd", "true"), "230", Arrays.asList(transactions));
  }

  public CamtWriter paidOut(Paid... transactions) {
    return entry("DBIT", "", "230", Arrays.asList(transactions));
  }

  private CamtWriter entry(String side, String reversal, String code, List<Paid> transactions) {
    var sum = transactions.stream().map(Paid::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    count++;
    if (side.equals("CRDT"))
      credits = credits.add(sum);
    else
      debits = debits.add(sum);
    entries.append("<Ntry>").append(tag("NtryRef", "" + count)).append(amount("Amt", sum))
        .append(tag("CdtDbtInd", side)).append(reversal)
        .append(tag("Sts", isEight() ? tag("Cd", "BOOK") : "BOOK"))
        .append(tag("BookgDt", tag("Dt", "" + day))).append(tag("ValDt", tag("Dt", "" + day)))
        .append(tag("BkTxCd", tag("Prtry", tag("Cd", code) + tag("Issr", "NETS"))))
        .append("<NtryDtls>").append(tag("Btch", tag("NbOfTxs", "" + transactions.size())));
    transactions.forEach(one -> transaction(one, side));
    entries.append("</NtryDtls></Ntry>\n");
    return this;
  }

  private void transaction(Paid paid, String side) {
    entries.append("\n<TxDtls>").append(tag("Refs", (paid.reference() == null
        ? ""
        : tag("AcctSvcrRef", paid.reference())) + tag("EndToEndId", "NOTPROVIDED")));
    if (isEight())
      entries.append(amount("Amt", paid.amount())).append(tag("CdtDbtInd", side));
    entries.append(tag("AmtDtls", tag("TxAmt", amount("Amt", paid.amount()))));
    var name = tag("Nm", paid.payer());
    entries.append(tag("RltdPties", tag("Dbtr", isEight() ? tag("Pty", name) : name)
        + tag("DbtrAcct", tag("Id", paid.payerAccount().startsWith("NO")
            ? tag("IBAN", paid.payerAccount())
            : tag("Othr", tag("Id", paid.payerAccount()))))));
    entries.append(tag("RmtInf", remittance(paid))).append("</TxDtls>\n");
  }

  private static String remittance(Paid paid) {
    if (!paid.kid().isEmpty())
      return reference(CamtReference.Kind.KID, paid.kid(), paid.amount());
    if (!paid.text().isEmpty())
      return tag("Ustrd", paid.text());
    var all = new StringBuilder();
    paid.listed().forEach(one -> all.append(reference(one.kind(), one.value(),
        one.amount() == null ? BigDecimal.ZERO : one.amount())));
    return all.toString();
  }

  private static String reference(CamtReference.Kind kind, String value, BigDecimal amount) {
    return tag("Strd", switch (kind) {
      case INVOICE -> document("CINV", value) + tag("RfrdDocAmt", amount("RmtdAmt", amount));
      case CREDIT_NOTE ->
        document("CREN", value) + tag("RfrdDocAmt", amount("CdtNoteAmt", amount.negate()));
      case KID, RF, OTHER -> tag("RfrdDocAmt", amount("RmtdAmt", amount)) + tag("CdtrRefInf",
          tag("Tp", tag("CdOrPrtry", tag("Cd", "SCOR"))
              + (kind == CamtReference.Kind.RF ? tag("Issr", "ISO") : ""))
              + tag("Ref", value));
    });
  }

  private static String document(String code, String number) {
    return tag("RfrdDocInf", tag("Tp", tag("CdOrPrtry", tag("Cd", code))) + tag("Nb", number));
  }

  private void close() {
    if (statement.isEmpty())
      return;
    out.append(statement);
    if (version.isStatement())
      out.append(balance("OPBD", new BigDecimal("1000.00")))
          .append(balance("CLBD", new BigDecimal("1000.00").add(credits).subtract(debits)));
    out.append(tag("TxsSummry", tag("TtlNtries", tag("NbOfNtries", "" + count)
        + tag("Sum", credits.add(debits).toPlainString()))
        + tag("TtlCdtNtries", tag("Sum", credits.toPlainString()))))
        .append("\n").append(entries).append("</").append(version.statementElement())
        .append(">\n");
    statement = "";
    entries.setLength(0);
    count = 0;
    credits = BigDecimal.ZERO;
    debits = BigDecimal.ZERO;
  }

  private String balance(String code, BigDecimal amount) {
    return tag("Bal", tag("Tp", tag("CdOrPrtry", tag("Cd", code))) + amount("Amt", amount.abs())
        + tag("CdtDbtInd", amount.signum() < 0 ? "DBIT" : "CRDT")
        + tag("Dt", tag("Dt", "" + day)));
  }

  /// Another layout of the same.
  public CamtWriter lineEnd(String other) {
    lineEnd = other;
    return this;
  }

  public byte[] bytes() {
    close();
    return (out + "</" + version.messageElement() + ">\n</Document>\n").replace("\n", lineEnd)
        .getBytes(StandardCharsets.UTF_8);
  }

  private boolean isEight() {
    return version == CamtVersion.NOTIFICATION_08 || version == CamtVersion.STATEMENT_08;
  }

  private static String tag(String name, String content) {
    return "<%s>%s</%s>".formatted(name, content, name);
  }

  private static String amount(String name, BigDecimal amount) {
    return "<%s Ccy=\"NOK\">%s</%s>".formatted(name, amount.toPlainString(), name);
  }
}
