package no.fakturahub.camt;

import no.fakturahub.xmlpieces.Piece;

/// Where something stands in a file.
///
/// @param path such as `/Document/BkToCstmrDbtCdtNtfctn/Ntfctn/Ntry[2]/Amt`; without a number, the first
/// @param line counted from one
/// @param column counted from one, in characters
public record CamtPlace(String path, int line, int column) {

  static CamtPlace of(Piece piece) {
    return new CamtPlace(piece.path(), piece.line(), piece.column());
  }
}
