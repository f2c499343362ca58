package no.fakturahub.ledger.shell.poweroffice;

/// Something of this ExternalImportReference is there already: PowerOffice guards against a second one.
final class Taken extends RuntimeException {

  private static final long serialVersionUID = 1;

  Taken(String words) {
    super(words);
  }
}
