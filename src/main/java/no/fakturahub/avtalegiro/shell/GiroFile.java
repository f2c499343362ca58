package no.fakturahub.avtalegiro.shell;

import java.util.UUID;
import no.fakturahub.avtalegiro.file.AssignmentKind;

/// A file to the bank, written down before it leaves.
///
/// @param errand the claim whose task brings it to the bank
/// @param left whether it lies there, as far as we have heard
record GiroFile(UUID id, AssignmentKind kind, int assignment, String folder, String name,
    byte[] bytes, String sha256, UUID errand, boolean left) {}
