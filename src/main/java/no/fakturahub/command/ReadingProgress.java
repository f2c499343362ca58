package no.fakturahub.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/// Tells a person at a terminal how far the reading of a long file has come. Short files need no telling.
final class ReadingProgress extends FilterInputStream {

  private static final long SHORT = 8L << 20;

  private final PrintWriter out;
  private final Say say;
  private final String file;
  private final long size;
  private long read;
  private long told;

  ReadingProgress(InputStream in, String file, long size, Say say, PrintWriter out) {
    super(in);
    this.file = file;
    this.size = size;
    this.say = say;
    this.out = out;
  }

  static boolean isWanted(long size) {
    var console = System.console();
    return size > SHORT && console != null && console.isTerminal();
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    var got = super.read(bytes, from, most);
    read += Math.max(got, 0);
    var percent = read * 100 / size;
    if (percent > told) {
      told = percent;
      out.print("\r" + say.words("ocr.reading", file, percent));
      out.flush();
    }
    return got;
  }

  @Override
  public void close() throws IOException {
    out.print("\r" + " ".repeat(79) + "\r");
    out.flush();
    super.close();
  }
}
