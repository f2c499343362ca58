package no.fakturahub.efaktura.shell;

import no.fakturahub.efaktura.Answer;

/// An answer, and the bytes that prove it.
record Heard(Answer answer, byte[] bytes) {}
