/// Vipps MobilePay on the wire and in the database, and the page where customers pay.
@NullMarked
package no.fakturahub.vipps.shell;

import org.jspecify.annotations.NullMarked;
