package no.fakturahub.sandbox;

import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;

/// A payment as the bank sees it.
record PaidIn(AccountNumber account, String kid, Money amount) {}
