package no.fakturahub.payment.shell;

import java.util.List;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;

/// Carries out what one has decided and another has seen.
interface DecidingByTwo {

  List<Allocation> decideByTwo(Decision decision, By both);
}
