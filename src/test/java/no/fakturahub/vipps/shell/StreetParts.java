package no.fakturahub.vipps.shell;

import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Till;
import org.apache.camel.CamelContext;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

/// What a [Street] is made of.
record StreetParts(Environment settings, Invoices invoices, Payments payments, Timeline timeline,
    Till till, PageTable pages, AttemptTable attempts, TransactionTemplate transaction,
    TestClock clock, ParkedMessages parked,
    CamelContext camel) {}
