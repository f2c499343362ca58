package no.fakturahub.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// Who may sign in.
public interface Users {

  /** What a session remembers of somebody who goes out to a provider to be linked to whom they are there. */
  String LINKING = "fakturahub.linking";

  /// @param name that they sign in by, for ever: what they did stands under it
  /// @param sellers that they see and act for; empty for all
  /// @param second whether they have a second factor
  /// @param linked whether a provider says who they are
  /// @param lockedUntil when they may try again, after too many wrong passwords
  record User(String name, Set<Role> roles, Set<OrgNumber> sellers, boolean second, boolean linked,
      @Nullable Instant lockedUntil) {

    public User {
      roles = Set.copyOf(roles);
      sellers = Set.copyOf(sellers);
    }
  }

  List<User> all();

  Optional<User> find(String name);

  /// Enters somebody, or gives them other roles and sellers.
  ///
  /// @param sellers that they see and act for; empty for all
  /// @return their one-time password when they are new
  /// @throws no.fakturahub.kernel.Refused `ACCESS_USER`
  Optional<String> keep(String name, Set<Role> roles, Set<OrgNumber> sellers);

  default Optional<String> keep(String name, Set<Role> roles) {
    return keep(name, roles, Set.of());
  }

  /// They can sign in no more, and whoever is signed in by the name is not any more; what they did stays.
  ///
  /// @throws no.fakturahub.kernel.Refused `ACCESS_USER` when nobody would be left who says who may what
  void remove(String name);

  /// For whoever forgot the password or lost the phone: without a second factor from now on.
  ///
  /// @return a one-time password
  /// @throws no.fakturahub.kernel.Refused `ACCESS_USER`
  String renew(String name);

  /// @throws no.fakturahub.kernel.Refused `ACCESS_PASSWORD` when the old one is wrong or the new one too short
  void changePassword(String name, String old, String next);

  /// They sign in by no provider any more.
  void unlink(String name);

  /// The secret that an app on a phone makes codes of, not in force until one of its codes was shown; until then the
  /// one before it is.
  ///
  /// @return an `otpauth` address (Google Authenticator's key URI format)
  String offerSecond(String name);

  /// @param old a code of the second factor in force; whatever where there is none
  /// @param code of the one that was offered
  /// @throws no.fakturahub.kernel.Refused `ACCESS_CODE`
  void confirmSecond(String name, String old, String code);
}
