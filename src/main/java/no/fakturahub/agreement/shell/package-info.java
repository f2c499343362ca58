/// Agreements as rows, billed each night and when something is decided.
@NullMarked
package no.fakturahub.agreement.shell;

import org.jspecify.annotations.NullMarked;
