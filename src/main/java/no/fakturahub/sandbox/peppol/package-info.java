/// A Peppol of our own on loopback: certificates, directory, and the access point that receives.
@NullMarked
package no.fakturahub.sandbox.peppol;

import org.jspecify.annotations.NullMarked;
