/// The two verdicts on a document: valid for Peppol, and lawful and payable in Norway.
@NullMarked
package no.fakturahub.validation;

import org.jspecify.annotations.NullMarked;
