package no.fakturahub.delivery;

import java.util.UUID;

/// What a person does about an invoice's way out.
public interface ByHand {

  /// It does not leave before somebody says yes to it.
  ///
  /// @param why in that person's words, 1–500 characters
  /// @throws no.fakturahub.kernel.Refused `DELIVERY_HAS_LEFT`, where it has, or may have
  void hold(UUID invoice, String why, String who);

  /// The same mail once more, to the address it went to. By other channels the receiver's system has it, and would
  /// refuse it or pay it twice.
  ///
  /// @throws no.fakturahub.kernel.Refused `DELIVERY_NOT_AGAIN`
  void again(UUID invoice, String who);
}
