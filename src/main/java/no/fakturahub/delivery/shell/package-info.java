/// The wires of delivery: what is sent, to whom, by which durable task, and what came back.
@NullMarked
package no.fakturahub.delivery.shell;

import org.jspecify.annotations.NullMarked;
