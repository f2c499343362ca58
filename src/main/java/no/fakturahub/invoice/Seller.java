package no.fakturahub.invoice;

import java.util.Map;
import no.fakturahub.customer.Address;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// A company that the hub invoices for.
///
/// @param foretaksregisteret whether it stands in Foretaksregisteret, as AS, ASA and NUF must and must say
///     (foretaksregisterloven § 10-2)
/// @param paymentDays days from issue to due date
/// @param firstNumber where its number series begins
/// @param colour the paper's colour as `#rrggbb`
/// @param logo class path or file location of a PNG, for the paper
public record Seller(OrgNumber orgNumber, String name, Address address, boolean vatRegistered,
    boolean foretaksregisteret, AccountNumber account, KidScheme kid, int paymentDays,
    long firstNumber, String email, @Nullable String phone, @Nullable String colour,
    @Nullable String logo) {

  public Seller {
    if (!address.isComplete() || !address.isNorwegian())
      throw new IllegalArgumentException("A seller has a whole Norwegian address: " + name);
    if (paymentDays < 0 || firstNumber < 1)
      throw new IllegalArgumentException("Payment days from 0, numbers from 1: " + name);
  }

  public KidAgreement kidAgreement() {
    return new KidAgreement(account, Map.of(kid.length(), kid.algorithm()));
  }
}
