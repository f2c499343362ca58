/// Reminders in their tables, their tasks and their bean.
@NullMarked
package no.fakturahub.reminder.shell;

import org.jspecify.annotations.NullMarked;
