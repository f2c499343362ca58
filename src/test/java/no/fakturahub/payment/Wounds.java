package no.fakturahub.payment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// What may happen to a file on its way: bytes, lines and elements that are changed, lost, doubled or moved.
final class Wounds {

  private static final Pattern ELEMENT = Pattern.compile("<(\\w+)(?: [^>]*)?>[^<]*</\\1>\\n?");
  private static final Pattern TAG = Pattern.compile("</?(\\w+)");

  private Wounds() {}

  static byte[] ofLines(byte[] file, Random random) {
    return many(file, random, random.nextBoolean() ? Wounds::aByte : Wounds::aLine);
  }

  static byte[] ofElements(byte[] file, Random random) {
    return many(file, random, switch (random.nextInt(3)) {
      case 0 -> Wounds::aByte;
      case 1 -> Wounds::anElement;
      default -> Wounds::aName;
    });
  }

  private interface Wound {
    byte[] to(byte[] file, Random random);
  }

  private static byte[] many(byte[] file, Random random, Wound wound) {
    var wounded = file;
    for (var n = random.nextInt(4); n >= 0; n--) {
      wounded = wounded.length == 0 ? wounded : wound.to(wounded, random);
    }
    return wounded;
  }

  private static byte[] aByte(byte[] file, Random random) {
    var at = random.nextInt(file.length);
    var changed = file.clone();
    switch (random.nextInt(5)) {
      case 0 -> changed[at] = (byte) random.nextInt(256);
      case 1 -> changed[at] = (byte) ('0' + random.nextInt(10));
      case 2 -> changed = Arrays.copyOf(file, at);
      case 3 -> System.arraycopy(file, at, changed, Math.max(at - 1, 0), file.length - at);
      default -> {
        changed[at] = file[file.length - 1 - at];
        changed[file.length - 1 - at] = file[at];
      }
    }
    return changed;
  }

  private static byte[] aLine(byte[] file, Random random) {
    var lines = new ArrayList<>(List.of(text(file).split("(?<=\n)")));
    var line = lines.remove(random.nextInt(lines.size()));
    switch (random.nextInt(3)) {
      case 0 -> lines.add(random.nextInt(lines.size() + 1), line);
      case 1 -> lines.addAll(random.nextInt(lines.size() + 1), List.of(line, line));
      default -> {
        // lost
      }
    }
    return bytes(String.join("", lines));
  }

  private static byte[] anElement(byte[] file, Random random) {
    var text = text(file);
    var elements = ELEMENT.matcher(text).results().toList();
    if (elements.isEmpty())
      return file;
    var one = elements.get(random.nextInt(elements.size()));
    var whole = one.group();
    return bytes(text.substring(0, one.start()) + switch (random.nextInt(3)) {
      case 0 -> "";
      case 1 -> whole + whole;
      default -> whole.replaceFirst(">[^<]*<", random.nextBoolean() ? "><" : ">0<");
    } + text.substring(one.end()));
  }

  /// Every element of one name gets another: tags still match.
  private static byte[] aName(byte[] file, Random random) {
    var text = text(file);
    var names = TAG.matcher(text).results().map(tag -> tag.group(1)).distinct().toList();
    if (names.isEmpty())
      return file;
    return bytes(text.replaceAll("(</?)" + names.get(random.nextInt(names.size())) + "(?=[ >])",
        "$1" + names.get(random.nextInt(names.size()))));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
