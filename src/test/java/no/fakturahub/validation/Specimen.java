package no.fakturahub.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.fakturahub.kernel.KidAgreement;

/// A good EHF, and what becomes of it by one change after another.
public record Specimen(String xml) {

  /// One for all tests, so that the rules are compiled once.
  public static final Validator VALIDATOR = new Validator();

  public static Specimen invoice() {
    return new Specimen(read("/validation/invoice.xml"));
  }

  /// The invoice with so many lines in all, good as before.
  public static Specimen ofLines(int lines) {
    var good = invoice();
    var from = good.xml.lastIndexOf("<cac:InvoiceLine>");
    var line = good.xml.substring(from, good.xml.lastIndexOf("</Invoice>"));
    var many = IntStream.rangeClosed(3, lines)
        .mapToObj(id -> line.replace("<cbc:ID>3<", "<cbc:ID>" + id + "<"))
        .collect(Collectors.joining());
    var base = new BigDecimal("215.00").multiply(BigDecimal.valueOf(lines - 2));
    var vat = base.multiply(new BigDecimal("0.15")).setScale(2, RoundingMode.UNNECESSARY);
    var net = base.add(new BigDecimal("4990.90"));
    var tax = vat.add(new BigDecimal("1284.98"));
    var gross = net.add(new BigDecimal("149.00")).add(tax);
    return good.with("TaxableAmount currencyID=\"NOK\">215.00", "TaxableAmount currencyID=\"NOK\">"
        + base).with(">32.25<", ">" + vat + "<").with(">1317.23<", ">" + tax + "<")
        .with(">5205.90<", ">" + net + "<")
        .with(">5354.90<", ">" + net.add(new BigDecimal("149.00")) + "<")
        .everywhere(">6672.13<", ">" + gross + "<").with(line, many);
  }

  public static Specimen creditNote() {
    return new Specimen(read("/validation/credit-note.xml"));
  }

  /// With fee and interest.
  public static Specimen reminder() throws IOException {
    return new Specimen(Files.readString(
        Path.of("src/test/resources/golden/reminder/02-fee-and-interest/reminder.xml")));
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
