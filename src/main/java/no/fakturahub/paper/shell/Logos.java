package no.fakturahub.paper.shell;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.DefaultResourceLoader;

/// The sellers' logos, each read once. One that cannot be read stops no invoice: the seller's name
/// stands in for it.
final class Logos {

  private static final Logger LOG = LoggerFactory.getLogger(Logos.class);
  private static final int MOST_BYTES = 2_000_000;
  private static final float WIDTH = 190;
  private static final float HEIGHT = 52;

  private final Map<String, Optional<Image>> read = new ConcurrentHashMap<>();

  @Nullable
  Image find(@Nullable String location) {
    if (location == null || location.isBlank())
      return null;
    return read.computeIfAbsent(location, Logos::read).map(Image::getInstance).orElse(null);
  }

  private static Optional<Image> read(String location) {
    try (var in = new DefaultResourceLoader().getResource(withScheme(location)).getInputStream()) {
      var bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES)
        throw new IOException("larger than 2 MB");
      var image = Image.getInstance(bytes);
      image.scaleToFit(WIDTH, HEIGHT);
      return Optional.of(image);
    } catch (IOException | RuntimeException unreadable) {
      LOG.warn("The logo {} cannot be read, the seller's name is printed instead: {}", location,
          unreadable.toString());
      return Optional.empty();
    }
  }

  private static String withScheme(String location) {
    return location.matches("(classpath|file):.*") ? location : "file:" + location;
  }
}
