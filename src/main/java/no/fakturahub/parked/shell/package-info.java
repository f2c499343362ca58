/// The table of what is parked, the bean that routes park by, and the way back in.
@NullMarked
package no.fakturahub.parked.shell;

import org.jspecify.annotations.NullMarked;
