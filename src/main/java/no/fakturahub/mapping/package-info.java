/// Stylesheets and records: how a sender's bytes become our order, and our invoice becomes EHF.
@NullMarked
package no.fakturahub.mapping;

import org.jspecify.annotations.NullMarked;
