/// What is owed: lines, VAT and totals, numbered without holes in each seller's series.
@NullMarked
package no.fakturahub.invoice;

import org.jspecify.annotations.NullMarked;
