/// eFaktura: a private person's invoice in the net bank, by way of the operator who runs it for all banks.
@NullMarked
package no.fakturahub.efaktura;

import org.jspecify.annotations.NullMarked;
