package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import no.fakturahub.parked.Reasons;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Bodies without end, in bytes and in time.
class MeasuredTest {

  private static final int MOST = 1_000;

  private final AtomicLong time = new AtomicLong();
  private final Measured filter = new Measured(new Problems(new Reasons()), MOST,
      Duration.ofSeconds(60), time::get);

  @Test
  void aBodyWithinBoundsIsReadAsItIs() throws Exception {
    assertThat(answer("/api/customers/987654325/import", MOST, -1, 1).getStatus()).isEqualTo(200);
  }

  @Test
  void aBodyThatGoesOnIsRefusedWhereverItIsRead() throws Exception {
    var answer = answer("/api/customers/987654325/import", MOST + 1, -1, 1);

    assertThat(answer.getStatus()).isEqualTo(413);
    assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    assertThat(answer.getContentAsString()).contains("TOO_LARGE", "hub.intake.max-bytes");
    assertThat(answer("/hooks/tripletex/987654325", MOST + 1, -1, 1).getStatus()).isEqualTo(413);
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsNotReadAtAll() throws Exception {
    assertThat(answer("/api/users/kari", 0, MOST + 1, 1).getStatus()).isEqualTo(413);
  }

  @Test
  void aBodyThatComesByDropsIsRefusedAfterAMinute() throws Exception {
    var answer = answer("/api/notes", 90, -1, Duration.ofSeconds(1).toNanos());

    assertThat(answer.getStatus()).isEqualTo(408);
    assertThat(answer.getContentAsString()).contains("TOO_SLOW");
    assertThat(Duration.ofNanos(time.get())).isLessThan(Duration.ofSeconds(62));
  }

  private MockHttpServletResponse answer(String path, int bytes, long said, long eachTakes)
      throws Exception {
    var at = new MockHttpServletRequest("POST", path) {
      @Override
      public long getContentLengthLong() {
        return said;
      }
    };
    at.setContent(new byte[bytes]);
    var answer = new MockHttpServletResponse();
    filter.doFilter(at, answer, (asked, _) -> {
      var body = asked.getInputStream();
      while (body.read() >= 0) {
        time.addAndGet(eachTakes);
      }
    });
    return answer;
  }
}
