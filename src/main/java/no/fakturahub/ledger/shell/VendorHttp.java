package no.fakturahub.ledger.shell;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON over HTTP to an accounting system. When it throws, nobody knows whether the request was carried out.
public final class VendorHttp {

  /// Amounts in full, and what is missing left out: some vendors refuse a null.
  public static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL)).build();

  private final String vendor;
  private final Duration timeout;
  private final HttpClient http;

  /// @param vendor as people know it
  /// @param request after this nobody knows whether a request was carried out
  public VendorHttp(String vendor, Duration connect, Duration request) {
    this.vendor = vendor;
    this.timeout = request;
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(connect).build();
  }

  public HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url)).timeout(timeout)
        .header("Accept", "application/json");
  }

  public HttpRequest.Builder posting(String url, byte[] json) {
    return request(url).header("Content-Type", "application/json; charset=utf-8")
        .POST(BodyPublishers.ofByteArray(json));
  }

  public HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(vendor + " did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + vendor + " was asked", e);
    }
  }

  /// For a value in a query.
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /// The start of an answer that is told to a person.
  public static String words(HttpResponse<byte[]> response) {
    var text = new String(response.body(), StandardCharsets.UTF_8).strip();
    return "%d %s".formatted(response.statusCode(),
        text.length() > 300 ? text.substring(0, 300) : text).strip();
  }
}
