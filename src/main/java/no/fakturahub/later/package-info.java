/// What must happen later, or again: durable tasks, scheduled in the transaction that needs them.
@NullMarked
package no.fakturahub.later;

import org.jspecify.annotations.NullMarked;
