/// Invoices by Peppol: who can be reached there, and the way into the network.
@NullMarked
package no.fakturahub.peppol;

import org.jspecify.annotations.NullMarked;
