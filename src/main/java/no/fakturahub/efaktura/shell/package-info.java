/// The wires of eFaktura: what the routes ask, what is remembered of each consignment, and the page behind the link.
@NullMarked
package no.fakturahub.efaktura.shell;

import org.jspecify.annotations.NullMarked;
