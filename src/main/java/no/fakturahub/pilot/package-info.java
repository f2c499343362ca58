/// What the hub would have made, beside what people made: an invoice is tried before anybody lets it be made.
@NullMarked
package no.fakturahub.pilot;

import org.jspecify.annotations.NullMarked;
