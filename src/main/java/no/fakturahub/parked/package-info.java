/// What waits for a person: its bytes, the reason, the cure, and a way to send it in again.
@NullMarked
package no.fakturahub.parked;

import org.jspecify.annotations.NullMarked;
