/// What came in: the bank's files, proven, and each payment matched to its invoice by KID.
@NullMarked
package no.fakturahub.payment;

import org.jspecify.annotations.NullMarked;
