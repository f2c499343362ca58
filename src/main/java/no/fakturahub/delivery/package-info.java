/// How an invoice reaches its receiver, by which channel, and what is known of its arrival.
@NullMarked
package no.fakturahub.delivery;

import org.jspecify.annotations.NullMarked;
