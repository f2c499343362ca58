/// XML of any length, read a piece at a time: bounded, never with a DOCTYPE, each element with the place it stands in.
@NullMarked
package no.fakturahub.xmlpieces;

import org.jspecify.annotations.NullMarked;
