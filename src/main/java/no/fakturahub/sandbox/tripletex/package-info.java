/// A Tripletex to try the hub against: the vendor's rules, messages and troubles, on loopback and
/// on disk.
@NullMarked
package no.fakturahub.sandbox.tripletex;

import org.jspecify.annotations.NullMarked;
