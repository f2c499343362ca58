/// What a sender asks to have invoiced, and that the same order is invoiced once.
@NullMarked
package no.fakturahub.order;

import org.jspecify.annotations.NullMarked;
