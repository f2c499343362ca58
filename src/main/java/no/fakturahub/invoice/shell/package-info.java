/// Invoices in the database, their numbers and their timeline; the bean that routes ask.
@NullMarked
package no.fakturahub.invoice.shell;

import org.jspecify.annotations.NullMarked;
