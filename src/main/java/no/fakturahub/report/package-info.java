/// What became of invoices, in figures: what is owed and for how long, and what the hub was good for.
@NullMarked
package no.fakturahub.report;

import org.jspecify.annotations.NullMarked;
