package no.fakturahub.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.fakturahub.kernel.KidAgreement;

/// A good EHF, and what becomes of it by one change after another.
public record Specimen(String xml) {

  /// One for all tests, so that the rules are compiled once.
  public static final Validator VALIDATOR = new Validator();

  public static Specimen invoice() {
    return new Specimen(read("/validation/invoice.xml"));
  }

  public static Specimen creditNote() {
    return new Specimen(read("/validation/credit-note.xml"));
  }

  /// @param old stands in it once, or the test is about nothing
  public Specimen with(String old, String now) {
    assertThat(xml.split(Pattern.quote(old), -1)).as(old).hasSize(2);
    return new Specimen(xml.replace(old, now));
  }

  public Specimen everywhere(String old, String now) {
    assertThat(xml).contains(old);
    return new Specimen(xml.replace(old, now));
  }

  public Specimen without(String old) {
    return with(old, "");
  }

  /// Without the first element of this name, children and all.
  public Specimen withoutElement(String name) {
    var from = xml.indexOf("<" + name + ">");
    var to = xml.indexOf("</" + name + ">", from) + name.length() + 3;
    assertThat(from).as(name).isPositive();
    return new Specimen(xml.substring(0, from) + xml.substring(to));
  }

  public Specimen withoutForetaksregisteret() {
    var word = xml.indexOf("Foretaksregisteret");
    var from = xml.lastIndexOf("<cac:PartyTaxScheme>", word);
    var to = xml.indexOf("</cac:PartyTaxScheme>", word) + "</cac:PartyTaxScheme>".length();
    return new Specimen(xml.substring(0, from) + xml.substring(to));
  }

  public byte[] bytes() {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  public Judgement judged() {
    return VALIDATOR.judge(bytes(), Optional.empty());
  }

  public Judgement judgedBy(KidAgreement agreement) {
    return VALIDATOR.judge(bytes(), Optional.of(agreement));
  }

  private static String read(String resource) {
    try (InputStream in = Objects.requireNonNull(Specimen.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
