package no.fakturahub.efaktura;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.fakturahub.efaktura.Consignment.Stage;
import org.junit.jupiter.api.Test;

class ConsignmentTest {

  @Test
  void itsIdIsTheDeliverysOwnAndFitsTheOperator() {
    var delivery = UUID.randomUUID();

    assertThat(Consignment.idOf(delivery)).isEqualTo(Consignment.idOf(delivery))
        .isEqualTo(delivery.toString()).hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void whateverIsHeardInWhateverOrderWhatIsOverIsNeverUndone() {
    var random = new Random(20261123);
    for (var i = 0; i < 1_000; i++) {
      var history = new ArrayList<>(List.of(Stage.BEGUN));
      for (var heard = 0; heard < 20; heard++) {
        var next = Stage.values()[random.nextInt(Stage.values().length)];
        if (next.comesAfter().contains(history.getLast()))
          history.add(next);
      }
      assertThat(history).doesNotHaveDuplicates();
      assertThat(history.contains(Stage.REJECTED) && history.contains(Stage.IN_THE_BANK))
          .as("%s", history).isFalse();
      assertThat(history.indexOf(Stage.CANCELLED)).isIn(-1, history.size() - 1);
    }
  }
}
