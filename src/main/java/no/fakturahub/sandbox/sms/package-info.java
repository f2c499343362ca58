/// A gateway for text messages to try the hub against: what the customers find on their phones.
@NullMarked
package no.fakturahub.sandbox.sms;

import org.jspecify.annotations.NullMarked;
