package no.fakturahub.access.shell;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Enters who may sign in, and what they sign in with.
@Component
class UserBook implements Users {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ONE_TIME_BYTES = 12;
  /** NIST SP 800-63B-4 § 3.1.1.2: at least 15 where it is the only factor. */
  private static final int SHORTEST = 15;
  /** Of so many there is room for. */
  private static final int MOST_SELLERS = 150;
  private static final int LONGEST = 200;

  private final UserTable table;
  private final PasswordEncoder hashing;
  private final Second second;

  UserBook(UserTable table, PasswordEncoder hashing, Second second) {
    this.table = table;
    this.hashing = hashing;
    this.second = second;
  }

  @Override
  public List<User> all() {
    return table.all();
  }

  @Override
  public Optional<User> find(String name) {
    return table.find(name).map(UserTable.Row::user);
  }

  @Override
  @Transactional
  public Optional<String> keep(String name, Set<Role> roles, Set<OrgNumber> sellers) {
    if (!name.matches("[\\p{L}0-9][\\p{L}0-9 ._@-]{0,99}") || roles.isEmpty()
        || sellers.size() > MOST_SELLERS)
      throw new Refused("ACCESS_USER", "'%s', %s".formatted(name, roles));
    if (table.find(name).isPresent()) {
      if (!roles.contains(Role.ADMINISTRATOR) || !sellers.isEmpty())
        isNotTheLast(name);
      table.roles(name, roles, sellers);
      return Optional.empty();
    }
    var password = random();
    if (!table.insert(name, roles, sellers, hashing.encode(password)))
      throw new Refused("ACCESS_USER", "'%s' was somebody's who left".formatted(name));
    return Optional.of(password);
  }

  @Override
  @Transactional
  public String renew(String name) {
    var password = random();
    table.password(row(name).user().name(), hashing.encode(password));
    table.second(name, null);
    return password;
  }

  @Override
  @Transactional
  public void remove(String name) {
    isNotTheLast(name);
    table.remove(name);
  }

  private void isNotTheLast(String name) {
    var others = table.all().stream().filter(one -> !one.name().equals(name));
    if (table.find(name).filter(one -> isAdministrator(one.user())).isPresent()
        && others.noneMatch(UserBook::isAdministrator))
      throw new Refused("ACCESS_USER", "'%s' is the last administrator".formatted(name));
  }

  private static boolean isAdministrator(User user) {
    return user.roles().contains(Role.ADMINISTRATOR) && user.sellers().isEmpty();
  }

  @Override
  public void changePassword(String name, String old, String next) {
    var row = row(name);
    if (!hashing.matches(old, row.password()))
      throw new Refused("ACCESS_PASSWORD", "the old password is another");
    if (next.length() < SHORTEST || next.length() > LONGEST)
      throw new Refused("ACCESS_PASSWORD", "%d–%d characters".formatted(SHORTEST, LONGEST));
    table.password(name, hashing.encode(next));
  }

  @Override
  public void unlink(String name) {
    table.link(name, null);
  }

  @Override
  public String offerSecond(String name) {
    var secret = second.secret();
    table.offer(row(name).user().name(), secret);
    return second.address(name, secret);
  }

  @Override
  public void confirmSecond(String name, String old, String code) {
    var row = row(name);
    if (row.secret() != null && !second.isOf(row.secret(), old))
      throw new Refused("ACCESS_CODE", "no code of now by the phone of before");
    if (row.offered() == null || !second.isOf(row.offered(), code))
      throw new Refused("ACCESS_CODE", "no code of now");
    table.second(name, row.offered());
  }

  private UserTable.Row row(String name) {
    return table.find(name).orElseThrow(() -> new Refused("ACCESS_USER", name));
  }

  private static String random() {
    var bytes = new byte[ONE_TIME_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
