package no.fakturahub.payment.shell;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Receipt;

/// One kind of bank file, told by its content and never by its name.
interface BankFormat {

  boolean isOf(byte[] file);

  /// @throws Refused when it does not prove
  Proven prove(BankFile file, Collection<KidAgreement> agreements) throws IOException;

  /// Tells of every payment in a proven file.
  ///
  /// @param messages the names of those that are wanted
  void tell(BankFile file, Collection<KidAgreement> agreements, Set<String> messages,
      Consumer<Receipt> receipts) throws IOException;
}
