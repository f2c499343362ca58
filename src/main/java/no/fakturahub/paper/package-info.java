/// The invoice for people: one look, in bokmål or English, and the phrases it shares with the mail.
@NullMarked
package no.fakturahub.paper;

import org.jspecify.annotations.NullMarked;
