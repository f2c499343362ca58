/// The hub's own books as files that any accountant can read: SAF-T Financial, GBAT10 and CSV.
@NullMarked
package no.fakturahub.books;

import org.jspecify.annotations.NullMarked;
