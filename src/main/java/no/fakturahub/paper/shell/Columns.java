package no.fakturahub.paper.shell;

import no.fakturahub.invoice.Invoice;

/// Where the columns of the table of lines end. The column of allowances is there when a line has
/// one.
///
/// @param nameWidth how wide names and descriptions may be
record Columns(boolean allowances, float quantity, float unit, float price, float allowance,
    float vat, float amount, float nameWidth) {

  static final float AMOUNT = 78;
  static final float VAT = 46;
  static final float ALLOWANCE = 58;
  static final float PRICE = 66;
  static final float UNIT = 44;
  static final float QUANTITY = 48;
  static final float GAP = 8;

  static Columns of(Invoice invoice) {
    var allowances = invoice.lines().stream().anyMatch(line -> line.allowance() != null);
    var amount = Canvas.RIGHT;
    var vat = amount - AMOUNT;
    var allowance = vat - VAT;
    var price = allowance - (allowances ? ALLOWANCE : 0);
    var unit = price - PRICE;
    var quantity = unit - UNIT;
    return new Columns(allowances, quantity, unit, price, allowance, vat, amount,
        quantity - QUANTITY - GAP - Canvas.LEFT);
  }
}
