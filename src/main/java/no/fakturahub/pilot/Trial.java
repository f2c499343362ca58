package no.fakturahub.pilot;

import no.fakturahub.customer.Channel;
import org.jspecify.annotations.Nullable;

/// What an invoice came to that was tried and not made: everything was done but for sending it.
///
/// @param good whether both verdicts let it through
/// @param verdict what that rests on, or what was found
/// @param channel by which it would leave; missing when none reaches the customer, or none has answered
/// @param way the address and what says that it is one, or why there is none
public record Trial(boolean good, String verdict, @Nullable Channel channel, String way) {}
