package no.fakturahub.sandbox.wire;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// An answer that does not come through.
public final class Cut {

  private Cut() {}

  /// Less is sent than was promised, and the line is closed; an answer without a body would be through.
  public static void off(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setHeader("Connection", "close");
    response.setContentLength(1000);
    response.getOutputStream().write('{');
    response.flushBuffer();
  }
}
