/// The customers that sellers have entered, in their table, out of files and by REST.
@NullMarked
package no.fakturahub.customer.shell;

import org.jspecify.annotations.NullMarked;
