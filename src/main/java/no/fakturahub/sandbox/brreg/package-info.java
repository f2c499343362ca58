/// Enhetsregisteret's open data, pretended.
@NullMarked
package no.fakturahub.sandbox.brreg;

import org.jspecify.annotations.NullMarked;
