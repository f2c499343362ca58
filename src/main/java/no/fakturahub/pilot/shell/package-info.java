/// Tries invoices, and takes in what people made.
@NullMarked
package no.fakturahub.pilot.shell;

import org.jspecify.annotations.NullMarked;
