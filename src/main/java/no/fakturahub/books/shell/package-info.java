@NullMarked
package no.fakturahub.books.shell;

import org.jspecify.annotations.NullMarked;
