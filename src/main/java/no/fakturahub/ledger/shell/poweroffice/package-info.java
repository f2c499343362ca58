/// PowerOffice Go API v2, as far as a seller's sales and payments need it.
@NullMarked
package no.fakturahub.ledger.shell.poweroffice;

import org.jspecify.annotations.NullMarked;
