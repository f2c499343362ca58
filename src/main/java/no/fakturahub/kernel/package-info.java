/// What every part of the house speaks: money in øre, KID, organisation and account numbers, rates.
@NullMarked
package no.fakturahub.kernel;

import org.jspecify.annotations.NullMarked;
