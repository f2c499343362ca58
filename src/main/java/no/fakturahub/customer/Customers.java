package no.fakturahub.customer;

import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// The customers that sellers have entered, known by the seller and the customer's number there.
public interface Customers {

  /// @param group the seller's own name for those who are treated alike
  /// @param register missing until it is asked
  record Kept(Customer customer, @Nullable String group, @Nullable Registered register) {}

  /// What entering one came to.
  enum Outcome {
    NEW, CHANGED, SAME
  }

  /// Enters one, or changes what was entered under the number.
  Outcome keep(OrgNumber seller, Customer customer, @Nullable String group);

  Optional<Kept> find(OrgNumber seller, String id);

  /// By number.
  List<Kept> of(OrgNumber seller, int most);

  /// Asks Enhetsregisteret, and keeps what it says.
  ///
  /// @throws no.fakturahub.kernel.Refused with a code that begins with `CUSTOMER_`
  Kept lookUp(OrgNumber seller, String id);

  /// The customer's group, where it has one.
  default @Nullable String groupOf(OrgNumber seller, String id) {
    return find(seller, id).map(Kept::group).orElse(null);
  }

  /// What an order does not say of its buyer and the seller has entered: e-mail, phone and channel.
  default Customer completed(OrgNumber seller, Customer ordered) {
    return find(seller, ordered.id()).map(Kept::customer).map(kept -> new Customer(ordered.id(),
        ordered.name(), ordered.orgNumber(), ordered.vatNumber(), ordered.address(),
        ordered.email() == null ? kept.email() : ordered.email(),
        ordered.phone() == null ? kept.phone() : ordered.phone(), ordered.language(),
        ordered.channel() == null ? kept.channel() : ordered.channel())).orElse(ordered);
  }
}
