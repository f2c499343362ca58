/// The mail itself, and what a mail server's answers mean.
@NullMarked
package no.fakturahub.email.shell;

import org.jspecify.annotations.NullMarked;
