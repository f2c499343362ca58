package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.Test;

class As4IncomingTest {

  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    try (var bomb = new GZIPInputStream(new ByteArrayInputStream(packed(40 << 20)))) {
      assertThatThrownBy(() -> As4Incoming.unpacked(bomb)).isInstanceOf(Refused.class);
    }
    try (var small = new GZIPInputStream(new ByteArrayInputStream(packed(7)))) {
      assertThat(As4Incoming.unpacked(small)).hasSize(7);
    }
  }

  private static byte[] packed(int zeros) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(new byte[zeros]);
    }
    return bytes.toByteArray();
  }
}
