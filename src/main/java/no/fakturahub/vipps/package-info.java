/// Payment by Vipps: a page to pay at that lasts, payments that last ten minutes, and the notice that leads there.
@NullMarked
package no.fakturahub.vipps;

import org.jspecify.annotations.NullMarked;
