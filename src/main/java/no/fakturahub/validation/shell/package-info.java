/// The validator as a bean, its rules compiled as soon as the hub has started.
@NullMarked
package no.fakturahub.validation.shell;

import org.jspecify.annotations.NullMarked;
