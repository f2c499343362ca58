/// Statistics Norway to try the hub against: a made-up consumer price index, in the shape of the real one.
@NullMarked
package no.fakturahub.sandbox.ssb;

import org.jspecify.annotations.NullMarked;
