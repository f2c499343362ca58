/// Who buys: a company or a private person, in Norway or abroad, and how to reach them.
@NullMarked
package no.fakturahub.customer;

import org.jspecify.annotations.NullMarked;
