/// Who may what, and who did what.
@NullMarked
package no.fakturahub.access;

import org.jspecify.annotations.NullMarked;
