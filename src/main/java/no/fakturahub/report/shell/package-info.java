/// Reads the figures, and writes them as files.
@NullMarked
package no.fakturahub.report.shell;

import org.jspecify.annotations.NullMarked;
