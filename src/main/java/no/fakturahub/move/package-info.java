/// Moves everything that a hub keeps into another database.
@NullMarked
package no.fakturahub.move;

import org.jspecify.annotations.NullMarked;
