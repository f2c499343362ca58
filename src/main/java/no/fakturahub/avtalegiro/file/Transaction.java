package no.fakturahub.avtalegiro.file;

import java.time.LocalDate;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;

/// One claim, or one cancellation of a claim. A cancellation says again what the claim said.
///
/// @param number within its assignment, from 1
/// @param due when the payer's account is debited; the next bank day where it is none
/// @param payer a short name, at most ten characters
/// @param reference what the payer's statement shows, at most 25 characters; empty for the agreement's fixed text
/// @param specification shown to the payer where the bank gives notice, and nowhere else
public record Transaction(TransactionType type, int number, LocalDate due, Money amount, Kid kid,
    String payer, String reference, Specification specification) {

  public static final int PAYER = 10;
  public static final int REFERENCE = 25;
  private static final int MOST = 9_999_999;

  public Transaction {
    if (number < 1 || number > MOST)
      throw new IllegalArgumentException("A transaction is numbered from 1: " + number);
    if (amount.isNegative() || amount.isZero())
      throw new IllegalArgumentException("A claim is for money: %s".formatted(amount));
    if (due.getYear() < 2000 || due.getYear() > 2099)
      throw new IllegalArgumentException("The format has no century: %s".formatted(due));
    payer = GiroText.check(payer, PAYER).stripTrailing();
    reference = GiroText.check(reference, REFERENCE).stripTrailing();
    if (type != TransactionType.BANK_NOTICE && !specification.rows().isEmpty())
      throw new IllegalArgumentException("Only a notice by the bank has a specification");
  }
}
