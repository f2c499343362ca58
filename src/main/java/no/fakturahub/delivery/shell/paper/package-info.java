/// The invoice for people: one look, in bokmål or English, as PDF; and the phrases it shares with
/// the mail.
@NullMarked
package no.fakturahub.delivery.shell.paper;

import org.jspecify.annotations.NullMarked;
