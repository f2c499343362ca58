package no.fakturahub.parked.shell;

import static no.fakturahub.parked.ParkedMessage.State.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// What `routes/errors.camel.yaml` does with what fails: again, or parked with its original bytes.
@SpringJUnitConfig(ParkedHub.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class ErrorsTest {

  private static final byte[] BYTES = {0, (byte) 0xff, (byte) 0xe6, '\r', '\n'};

  @Autowired
  ParkedMessages parked;
  @Autowired
  ProducerTemplate send;
  @Autowired
  Work work;

  @Test
  void theOriginalIsParkedNotWhatAStepMadeOfIt() {
    work.fails(new Refused("ORDER_SELLER_UNKNOWN", "seller 123"));

    arrives(BYTES);

    var row = only();
    assertThat(parked.original(row.id())).hasValue(BYTES);
    assertThat(row).extracting(ParkedMessage::where, ParkedMessage::name, ParkedMessage::code,
        ParkedMessage::detail, ParkedMessage::size, ParkedMessage::state)
        .containsExactly("door", "orders.csv", "ORDER_SELLER_UNKNOWN", "seller 123",
            (long) BYTES.length, OPEN);
    assertThat(row.parkedAt()).isEqualTo(ParkedParts.NOW);
    assertThat(work.tries).isEqualTo(1);
  }

  @Test
  void aStreamThatWasReadIsParkedWhole() {
    work.fails(new Refused("X", "x"));

    arrives(new ByteArrayInputStream(BYTES));

    assertThat(parked.original(only().id())).hasValue(BYTES);
  }

  @Test
  void whatMayHealIsTriedAgainAndGoesThrough() {
    work.fails(new IOException("connection reset"), new IOException("connection reset"));

    arrives(BYTES);

    assertThat(parked.list(OPEN, 10)).isEmpty();
    assertThat(work.tries).isEqualTo(3);
    assertThat(work.done).hasSize(1);
  }

  @Test
  void whatDoesNotHealIsParkedAfterThreeTriesMore() {
    var down = new IOException("connection refused");
    work.fails(down, down, down, down, down);

    arrives(BYTES);

    assertThat(work.tries).isEqualTo(4);
    assertThat(only().code()).isEqualTo("TRIED_IN_VAIN");
    assertThat(only().detail()).isEqualTo("IOException: connection refused");
  }

  @Test
  void theUnexpectedIsParkedAtOnceAlsoWhenItCallsItselfInput() {
    work.fails(new IllegalStateException("no such thing"));
    arrives(BYTES);
    work.fails(new MalformedInputException(1));
    arrives(new byte[]{1});
    work.fails(new Refused("UNEXPECTED", "because", new IOException("of input")));
    arrives(new byte[]{2});

    assertThat(work.tries).isEqualTo(3);
    assertThat(parked.list(OPEN, 10)).extracting(ParkedMessage::code)
        .containsOnly("UNEXPECTED");
  }

  @Test
  void whatFailsInARouteThatIsCalledIsParkedAtTheDoor() {
    work.innerFails(new Refused("X", "deep inside"));

    arrives(BYTES);

    assertThat(only().where()).isEqualTo("door");
    assertThat(parked.original(only().id())).hasValue(BYTES);
  }

  @Test
  void aPartOfASplitFileIsParkedAloneWhereItWasHandedTo() {
    work.fails(Work.WORKS, new Refused("X", "the second"));

    send.sendBodyAndHeader("direct:parts", "one\ntwo\nthree", Exchange.FILE_NAME, "orders.csv");

    assertThat(only().where()).isEqualTo("door");
    assertThat(only().name()).isEqualTo("orders.csv, no. 2");
    assertThat(parked.original(only().id())).hasValue("two".getBytes(StandardCharsets.UTF_8));
    assertThat(work.done).containsExactly("one", "three");
  }

  private ParkedMessage only() {
    var rows = parked.list(OPEN, 10);
    assertThat(rows).as("%s", rows).hasSize(1);
    return rows.getFirst();
  }

  private void arrives(Object body) {
    send.sendBodyAndHeaders("direct:door", body, Map.of(Exchange.FILE_NAME, "orders.csv"));
  }
}
