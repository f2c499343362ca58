/// Invoices by e-mail.
@NullMarked
package no.fakturahub.email;

import org.jspecify.annotations.NullMarked;
