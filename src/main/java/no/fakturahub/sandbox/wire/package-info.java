/// What the pretended accounting systems have in common: JSON, a journal on disk, and troubles on the wire.
@NullMarked
package no.fakturahub.sandbox.wire;

import org.jspecify.annotations.NullMarked;
