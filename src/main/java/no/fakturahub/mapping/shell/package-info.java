/// Stylesheets and records as beans, set up by the configuration.
@NullMarked
package no.fakturahub.mapping.shell;

import org.jspecify.annotations.NullMarked;
