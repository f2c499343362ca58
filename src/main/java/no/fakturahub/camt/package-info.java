/// ISO 20022 camt.054 and camt.053 files as Norwegian banks send them, read and proven, with nothing but Java, the
/// kernel and `xmlpieces`: for any project.
@NullMarked
package no.fakturahub.camt;

import org.jspecify.annotations.NullMarked;
