package no.fakturahub.peppol.shell;

import com.helger.httpclient.HttpClientFactory;
import com.helger.httpclient.HttpClientSettings;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.apache.hc.core5.util.Timeout;

/// HTTP that waits so long and reads so much and no more: phase4 and the SMP client read an answer whole into memory,
/// and a receipt or an SMP's metadata is some kilobytes.
final class BoundedHttp extends HttpClientFactory {

  private static final int MOST = 1024 * 1024;

  BoundedHttp(Duration connect, Duration answer) {
    super(new HttpClientSettings()
        .setRetryCount(0)
        .setConnectTimeout(Timeout.of(connect))
        .setConnectionRequestTimeout(Timeout.of(connect))
        .setResponseTimeout(Timeout.of(answer))
        .setFollowRedirects(false)
        .setUserAgent("Fakturahub"));
  }

  @Override
  public HttpClientBuilder createHttpClientBuilder() {
    return super.createHttpClientBuilder()
        .addResponseInterceptorLast((response, _, _) -> bound(response));
  }

  private static void bound(HttpResponse response) {
    if (response instanceof ClassicHttpResponse classic && classic.getEntity() != null)
      classic.setEntity(new Bounded(classic.getEntity()));
  }

  private static final class Bounded extends HttpEntityWrapper {

    Bounded(HttpEntity entity) {
      super(entity);
    }

    /// Not known: phase4 would make room for what is announced.
    @Override
    public long getContentLength() {
      return -1;
    }

    @Override
    public InputStream getContent() throws IOException {
      return new FilterInputStream(super.getContent()) {

        private int left = MOST;

        @Override
        public int read() throws IOException {
          return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
          var read = super.read(into, from, length);
          return counted(read, read);
        }

        private int counted(int result, int read) throws IOException {
          left -= result < 0 ? 0 : read;
          if (left < 0)
            throw new IOException("An answer of more than %d bytes".formatted(MOST));
          return result;
        }
      };
    }
  }
}
