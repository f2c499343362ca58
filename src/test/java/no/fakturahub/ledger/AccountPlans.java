package no.fakturahub.ledger;

import java.util.Map;

public final class AccountPlans {

  public static final AccountPlan PLAIN = new AccountPlan(1500, 1920, 1940, 7770, 7830, 3900, 8050,
      Map.of("3", 3000, "31", 3000,
          "32", 3000, "33", 3000, "5", 3100, "51", 3100, "52", 3100, "6", 3200));

  private AccountPlans() {}
}
