/// Fakturahub: the integration hub where Norwegian invoices look after themselves. Start in `docs/flow.md`.
@NullMarked
package no.fakturahub;

import org.jspecify.annotations.NullMarked;
