package no.fakturahub.access;

import java.util.EnumSet;
import java.util.Set;

/// What somebody is trusted with. One may have several; who says who may what decides about no money.
public enum Role {
  VIEWER(Right.READ), ACCOUNTANT(Right.READ, Right.SETTLE), APPROVER(Right.READ, Right.SETTLE,
      Right.APPROVE),
  INTEGRATOR(Right.READ, Right.INTEGRATE), ADMINISTRATOR(Right.READ,
      Right.ADMINISTER);

  private final Set<Right> rights = EnumSet.of(Right.NONE);

  Role(Right... rights) {
    this.rights.addAll(Set.of(rights));
  }

  public boolean has(Right right) {
    return rights.contains(right);
  }
}
