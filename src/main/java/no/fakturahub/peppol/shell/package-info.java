/// The wires of Peppol: the directory, and AS4 with its certificates.
@NullMarked
package no.fakturahub.peppol.shell;

import org.jspecify.annotations.NullMarked;
