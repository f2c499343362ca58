package no.fakturahub.delivery;

import java.time.Instant;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import org.jspecify.annotations.Nullable;

/// One invoice on its way to its receiver.
///
/// @param id names the delivery for ever: it is the mail's Message-ID and the AS4 message on every
///     try
/// @param round counts from 1; each time a person starts it again is a new one
/// @param channel missing until it is chosen; once chosen it stays for all tries of the round
/// @param messageId the mail's Message-ID or the AS4 message id, as the receiver's side sees it
/// @param planned when its round began
/// @param evidence what the state rests on: an address, a receipt's id, a refusal's reason
public record Delivery(UUID id, UUID invoice, int round, DeliveryState state,
    @Nullable Channel channel, @Nullable String messageId, String evidence, Instant planned,
    Instant changed) {}
