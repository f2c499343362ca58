/// The routes folder: checked, loaded, watched, and put back when a change is wrong.
@NullMarked
package no.fakturahub.routing;

import org.jspecify.annotations.NullMarked;
