/// An operator of eFaktura to try the hub against: look-up, consignments and their troubles, on loopback and on disk.
@NullMarked
package no.fakturahub.sandbox.efaktura;

import org.jspecify.annotations.NullMarked;
