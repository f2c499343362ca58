/// A Peppol of our own on loopback: certificates, SML, SMP, and the access point that receives.
@NullMarked
package no.fakturahub.sandbox.peppol;

import org.jspecify.annotations.NullMarked;
