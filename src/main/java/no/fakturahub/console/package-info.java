/// Pages and REST, for people and for ERP systems.
@NullMarked
package no.fakturahub.console;

import org.jspecify.annotations.NullMarked;
