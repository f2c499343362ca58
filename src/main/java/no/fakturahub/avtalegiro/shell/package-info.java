/// AvtaleGiro's tables, its files on their way to the bank, and what it hears from the other features.
@NullMarked
package no.fakturahub.avtalegiro.shell;

import org.jspecify.annotations.NullMarked;
