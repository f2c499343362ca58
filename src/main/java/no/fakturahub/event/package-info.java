/// What happens in the hub, told to other systems: at least once, in order for each invoice, never more than ids,
/// numbers and amounts.
@NullMarked
package no.fakturahub.event;

import org.jspecify.annotations.NullMarked;
