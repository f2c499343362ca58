/// Bank files and payments in the database; the bean that routes ask.
@NullMarked
package no.fakturahub.payment.shell;

import org.jspecify.annotations.NullMarked;
