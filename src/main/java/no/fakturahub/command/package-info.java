/// The commands of the jar.
@NullMarked
package no.fakturahub.command;

import org.jspecify.annotations.NullMarked;
