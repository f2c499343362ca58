/// How a PDF is laid out and drawn, and where each one is kept.
@NullMarked
package no.fakturahub.paper.shell;

import org.jspecify.annotations.NullMarked;
