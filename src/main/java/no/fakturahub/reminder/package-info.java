/// Reminders of invoices that were not paid in time: the document, and what it asks for.
@NullMarked
package no.fakturahub.reminder;

import org.jspecify.annotations.NullMarked;
