package no.fakturahub.peppol.shell;

import com.helger.scope.mgr.ScopeManager;

/// phase4 keeps its settings in a scope that the whole JVM shares, and that somebody else in it may have begun already:
/// hence a lock that all can see.
final class Phase4Scope {

  private Phase4Scope() {}

  @SuppressWarnings("LockOnNonEnclosingClassLiteral")
  static void begin() {
    synchronized (ScopeManager.class) {
      if (!ScopeManager.isGlobalScopePresent())
        ScopeManager.onGlobalBegin("fakturahub");
    }
  }
}
