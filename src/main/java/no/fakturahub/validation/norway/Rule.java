package no.fakturahub.validation.norway;

import java.util.stream.Stream;
import no.fakturahub.validation.Finding;

/// One thing the law or the bank asks of an invoice.
interface Rule {
  Stream<Finding> check(Ehf ehf);
}
