/// A PowerOffice Go to try the hub against: the vendor's rules and troubles, on loopback and on disk. Where nobody
/// outside PowerOffice has told what it says, the words are marked "(sandbox)".
@NullMarked
package no.fakturahub.sandbox.poweroffice;

import org.jspecify.annotations.NullMarked;
