/// Orders on their way in: raw bytes kept, mapped, accepted once.
@NullMarked
package no.fakturahub.order.shell;

import org.jspecify.annotations.NullMarked;
