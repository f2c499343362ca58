/// The outbox, and the ways out of it.
@NullMarked
package no.fakturahub.event.shell;

import org.jspecify.annotations.NullMarked;
