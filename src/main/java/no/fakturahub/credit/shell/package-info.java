/// Credit notes issued once for each request.
@NullMarked
package no.fakturahub.credit.shell;

import org.jspecify.annotations.NullMarked;
