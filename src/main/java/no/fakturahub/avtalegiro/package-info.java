/// Direct debit by AvtaleGiro: who has a mandate, what is claimed of them through the bank, and what is called back.
@NullMarked
package no.fakturahub.avtalegiro;

import org.jspecify.annotations.NullMarked;
