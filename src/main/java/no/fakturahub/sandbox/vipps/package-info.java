/// A Vipps MobilePay to try the hub against: payments that live ten minutes, an app to approve them in, signed
/// messages, and troubles on request; on loopback and on disk.
@NullMarked
package no.fakturahub.sandbox.vipps;

import org.jspecify.annotations.NullMarked;
