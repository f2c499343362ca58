package no.fakturahub.avtalegiro.shell;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.fakturahub.invoice.Seller;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param gather how long a claim waits for others, to go with them in one file
/// @param tries how often a file is tried before a person gets it
/// @param firstPause before the second try; each pause is double the one before
/// @param sellers who has an agreement with the bank, by organisation number
@ConfigurationProperties("hub.avtalegiro")
record AvtaleGiroSettings(Duration gather, int tries, Duration firstPause,
    @DefaultValue Map<String, Agreement> sellers) {

  /// @param customerUnit kundeenhet-ID, eight digits: the sender of the files
  /// @param folder on the bank's SFTP server
  /// @param lastAssignment the last assignment number that another system used for the account
  /// @param lastTransmission the last transmission number that another system used for the customer unit
  record Agreement(String customerUnit, String folder, @DefaultValue("0") int lastAssignment,
      @DefaultValue("0") int lastTransmission) {

    Agreement {
      if (!customerUnit.matches("[0-9]{8}"))
        throw new IllegalArgumentException(
            "hub.avtalegiro.sellers: a customer unit is eight digits: " + customerUnit);
    }
  }

  Optional<Agreement> of(Seller seller) {
    return Optional.ofNullable(sellers.get(seller.orgNumber().value()));
  }
}
