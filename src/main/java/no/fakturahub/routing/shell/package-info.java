/// The routes folder in a running hub.
@NullMarked
package no.fakturahub.routing.shell;

import org.jspecify.annotations.NullMarked;
