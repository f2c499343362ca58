/// Credit notes: what is taken back of an invoice, never more than is left of it.
@NullMarked
package no.fakturahub.credit;

import org.jspecify.annotations.NullMarked;
