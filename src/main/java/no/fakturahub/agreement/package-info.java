/// Agreements that invoice themselves: what a customer has agreed to pay for, period after period, and the documents
/// that come of it. A preview and an invoice are made by the same code.
@NullMarked
package no.fakturahub.agreement;

import org.jspecify.annotations.NullMarked;
