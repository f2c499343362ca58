package no.fakturahub.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.OrderRecord;
import no.fakturahub.validation.Judgement;
import org.jspecify.annotations.Nullable;

/// What became of one order that was tried, as far as it came.
///
/// @param stages what it was at each stage, by file name, in order
record Trial(OrderRecord record, Map<String, byte[]> stages, @Nullable Invoice invoice,
    @Nullable Judgement judgement, @Nullable Refused refused) {

  Trial(OrderRecord record) {
    this(record, new LinkedHashMap<>(), null, null, null);
  }

  Trial refused(Refused why) {
    return new Trial(record, stages, invoice, judgement, why);
  }

  Trial judged(Invoice issued, Judgement verdicts) {
    return new Trial(record, stages, issued, verdicts, refused);
  }

  boolean isApproved() {
    return Optional.ofNullable(judgement).filter(Judgement::isApproved).isPresent();
  }
}
