/// The bank's data centre: takes claim files strictly, tells of mandates, and pays what is due. It reads and writes
/// for itself, by the specification, and shares no code with the hub.
@NullMarked
package no.fakturahub.sandbox.avtalegiro;

import org.jspecify.annotations.NullMarked;
