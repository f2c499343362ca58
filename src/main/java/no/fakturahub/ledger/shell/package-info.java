/// Postings as durable rows, tried until they stand in the accounting system or wait for a person.
@NullMarked
package no.fakturahub.ledger.shell;

import org.jspecify.annotations.NullMarked;
