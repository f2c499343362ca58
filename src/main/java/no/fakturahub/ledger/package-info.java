/// How invoices and payments stand in the books: postings that balance, sent once to the accounting
/// system.
@NullMarked
package no.fakturahub.ledger;

import org.jspecify.annotations.NullMarked;
