/// The files that go to the bank, on two floors: lines of 80 columns, and what they mean.
@NullMarked
package no.fakturahub.avtalegiro.file;

import org.jspecify.annotations.NullMarked;
