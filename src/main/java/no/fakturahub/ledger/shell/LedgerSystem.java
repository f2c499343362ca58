package no.fakturahub.ledger.shell;

/// Where a seller keeps its books. Each has its route, `routes/book-*.camel.yaml`.
enum LedgerSystem {
  TRIPLETEX, NONE
}
