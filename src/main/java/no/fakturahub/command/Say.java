package no.fakturahub.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import no.fakturahub.customer.Language;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The words of the commands, in the language that `--lang` asks for.
@NullUnmarked
final class Say {

  @Option(names = "--lang", paramLabel = "nb|en", converter = NbOrEn.class,
      description = "language of what people read; nb when not given")
  private Language language = Language.NB;

  Language language() {
    return language;
  }

  String words(String key, Object... arguments) {
    var words = ResourceBundle.getBundle("command.words", locale(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new MessageFormat(words.getString(key), locale()).format(arguments)
        .replace('\u00a0', ' ');
  }

  /// `1 250,00` in bokmål, `1,250.00` in English; with plain blanks, which every terminal has.
  String kroner(Money amount) {
    return String.format(locale(), "%,.2f", amount.kroner()).replace('\u00a0', ' ');
  }

  /// Why a file could not be read.
  String unreadable(String file, IOException why) {
    return switch (why) {
      case NoSuchFileException _ -> words("file.missing", file);
      case AccessDeniedException _ -> words("file.denied", file);
      default -> words("file.unreadable", file, String.valueOf(why.getMessage()));
    };
  }

  Locale locale() {
    return Locale.of(language.name().toLowerCase(Locale.ROOT));
  }

  static final class NbOrEn implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return switch (value) {
        case "nb" -> Language.NB;
        case "en" -> Language.EN;
        default -> throw new TypeConversionException("'%s' is not nb or en".formatted(value));
      };
    }
  }
}
