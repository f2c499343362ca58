package no.fakturahub.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Attachment;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.Test;

class AttachmentPolicyTest {

  private static final AttachmentPolicy POLICY = new AttachmentPolicy(100, 250);

  @Test
  void whatIsSmallEnoughPasses() {
    assertThatCode(() -> POLICY.refuseTooLarge(order())).doesNotThrowAnyException();
    assertThatCode(() -> POLICY.refuseTooLarge(order(100, 100, 50))).doesNotThrowAnyException();
  }

  @Test
  void oneFileThatIsTooLargeIsNamed() {
    assertThatThrownBy(() -> POLICY.refuseTooLarge(order(10, 101)))
        .isInstanceOfSatisfying(Refused.class,
            why -> assertThat(why.code()).isEqualTo("ORDER_ATTACHMENT_SIZE"))
        .hasMessage("Order A-1, file-1.pdf: 101 bytes, of 100 that are allowed");
  }

  @Test
  void allOfThemTogetherMayBeTooLarge() {
    assertThatThrownBy(() -> POLICY.refuseTooLarge(order(100, 100, 51)))
        .hasMessage("Order A-1, 3 files: 251 bytes, of 250 that are allowed");
  }

  private static Order order(int... sizes) {
    var plain = Shop.order("A-1");
    var files = IntStream.range(0, sizes.length).mapToObj(i -> new Attachment(
        "file-%d.pdf".formatted(i), "application/pdf", new byte[sizes[i]])).toList();
    return new Order(plain.seller(), plain.partner(), plain.id(), plain.ordered(), null,
        plain.buyer(), plain.references(), plain.lines(), List.of(), files, null);
  }
}
