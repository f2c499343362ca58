package no.fakturahub.console;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.fakturahub.kernel.Refused;

/// A call whose body is counted while it is read: in bytes, and from the first of them in time.
final class MeasuredBody extends HttpServletRequestWrapper {

  private final long most;
  private final Duration longest;
  private final Measured.Ticks ticks;

  MeasuredBody(HttpServletRequest at, long most, Duration longest, Measured.Ticks ticks) {
    super(at);
    this.most = most;
    this.longest = longest;
    this.ticks = ticks;
  }

  static Refused tooLarge(long most) {
    return new Refused("TOO_LARGE", "more than %d bytes".formatted(most));
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    var body = super.getInputStream();
    var start = ticks.now();
    return new ServletInputStream() {

      private long passed;

      @Override
      public int read() throws IOException {
        var one = body.read();
        count(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] to, int from, int length) throws IOException {
        var got = body.read(to, from, length);
        count(Math.max(got, 0));
        return got;
      }

      private void count(int bytes) {
        passed += bytes;
        if (passed > most)
          throw tooLarge(most);
        if (ticks.now() - start > longest.toNanos())
          throw new Refused("TOO_SLOW", "more than %d seconds".formatted(longest.toSeconds()));
      }

      @Override
      public boolean isFinished() {
        return body.isFinished();
      }

      @Override
      public boolean isReady() {
        return body.isReady();
      }

      @Override
      public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
      }
    };
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(
        new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
