/// What makes an EHF lawful and payable in Norway: the facts of a document, and one rule after another on them.
@NullMarked
package no.fakturahub.validation.norway;

import org.jspecify.annotations.NullMarked;
