/// Sign-in, keys, and the log of what was done, at every door of the hub.
@NullMarked
package no.fakturahub.access.shell;

import org.jspecify.annotations.NullMarked;
