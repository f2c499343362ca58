/// Finds, hands out and forgets what the hub's tables hold of a customer.
@NullMarked
package no.fakturahub.privacy.shell;

import org.jspecify.annotations.NullMarked;
