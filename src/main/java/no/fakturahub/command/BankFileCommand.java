package no.fakturahub.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What the commands that read bank files have in common: one file after another, as a table or as JSON, to one exit
/// code for all of them.
@NullUnmarked
abstract class BankFileCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*",
      description = "a file from the bank; - is standard input")
  private List<String> files;

  @Option(names = "--json", description = "one JSON object a line, one a file")
  private boolean json;

  @Mixin
  private Say say;

  @Spec
  private CommandSpec spec;

  /// One file as it is read and told of.
  interface Reading {

    /// @return whether the file is accepted
    boolean read(InputStream in) throws IOException;

    /// Nothing more of the file can be read.
    void breakOff();
  }

  abstract Reading reading(String file, boolean json, Say say, PrintWriter out);

  @Override
  public Integer call() {
    return files.stream().mapToInt(this::read).max().orElse(0);
  }

  private int read(String file) {
    var reading = reading(file, json, say, spec.commandLine().getOut());
    try (var in = open(file)) {
      return reading.read(in) ? 0 : 1;
    } catch (IOException unreadable) {
      reading.breakOff();
      err().println(say.unreadable(file, unreadable));
      err().flush();
      return 2;
    }
  }

  private InputStream open(String file) throws IOException {
    if (file.equals("-"))
      return System.in;
    var path = Path.of(file);
    var size = Files.size(path);
    return ReadingProgress.isWanted(size)
        ? new ReadingProgress(Files.newInputStream(path), file, size, say, err())
        : Files.newInputStream(path);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
