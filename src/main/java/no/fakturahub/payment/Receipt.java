package no.fakturahub.payment;

import java.util.List;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// A payment, with all that was told of it.
///
/// @param rail what told of it
/// @param reference what names this transfer among all others of the rail, such as a bank's archive reference; missing
///     where the rail gives none
/// @param payer who paid, by name; missing when nobody tells
/// @param text the payer's words, empty for most
/// @param listed what the payer says it is for, when that is more than one KID
/// @param copy whether the rail itself says that it may have told of this before
/// @param payout the number of a payout of money that was told of when it was captured, if it is one
/// @param fee what the bank says that it took of it on the way; zero for most
/// @param waitsFor a code of the reasons when a person must look at it and no invoice may be found for it by KID
public record Receipt(Payment payment, Rail rail, Telling telling, @Nullable String reference,
    @Nullable String payer, String text, List<ListedItem> listed, boolean copy,
    @Nullable String payout, Money fee, @Nullable String waitsFor) {

  public Receipt {
    listed = List.copyOf(listed);
  }
}
