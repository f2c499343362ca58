/// The wires of delivery: what is sent, to whom, and what came back.
@NullMarked
package no.fakturahub.delivery.shell;

import org.jspecify.annotations.NullMarked;
