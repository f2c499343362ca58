/// A Fiken to try the hub against: the vendor's rules and troubles, on loopback and on disk. Where nobody outside Fiken
/// has told what it says, the words are marked "(sandbox)".
@NullMarked
package no.fakturahub.sandbox.fiken;

import org.jspecify.annotations.NullMarked;
