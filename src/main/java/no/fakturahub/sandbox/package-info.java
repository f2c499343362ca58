/// The other side of every wire, in this JVM, on loopback.
@NullMarked
package no.fakturahub.sandbox;

import org.jspecify.annotations.NullMarked;
