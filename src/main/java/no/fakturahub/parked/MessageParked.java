package no.fakturahub.parked;

import java.util.UUID;

/// Something stopped and waits for a person; not told of again when the same thing stops again. Heard in the same
/// transaction.
///
/// @param reason a key of the reasons
public record MessageParked(UUID id, String reason) {}
