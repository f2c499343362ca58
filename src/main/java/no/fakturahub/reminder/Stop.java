package no.fakturahub.reminder;

/// Why a reminder that is due does not leave; the words are in `messages_*.properties`.
public enum Stop {
  /** Money that may be for this invoice waits for a person. */
  PAYMENT_WAITING,
  /** The customer has objected (inkassoloven § 17), or its system has refused the invoice. */
  DISPUTED,
  /** The customer has asked for something first. */
  UNDER_QUERY,
  /** The bank has told of no payments for too long: it may be paid. */
  BANK_DATA_OLD,
  /** The invoice itself has not reached the customer. */
  NOT_DELIVERED,
  /** The seller reminds this customer of nothing. */
  CUSTOMER,
  /** The bank draws it on the due date. */
  BANK_DRAWS,
  /** The deadline of the last reminder with a fee is not past, or its money may be on its way. */
  DEADLINE_RUNS,
  /** The last reminder has not left yet, or did not arrive. */
  LAST_LETTER,
  /** So little is owed that it is not worth one. */
  TOO_LITTLE,
  /** A friendly word leaves by e-mail, and the customer has no address. */
  NO_ADDRESS,
  /** It is ready for debt collection. */
  HANDED_OFF,
  /** What is due cannot be reckoned; the log says why. */
  NOT_RECKONED
}
