/// How an invoice reaches its receiver, by which channel, and what is known of its arrival. Each
/// channel is a feature of its own, and answers and reports through the ports here.
@NullMarked
package no.fakturahub.delivery;

import org.jspecify.annotations.NullMarked;
