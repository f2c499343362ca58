package no.fakturahub.order;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.regex.Pattern;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Reads who buys.
final class OrderBuyer {

  private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

  /// EN 16931, BR-CO-09: a VAT identifier begins with its country, in which Greece is EL and Northern Ireland XI.
  private static final Pattern VAT_NUMBER = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,14}");

  private OrderBuyer() {}

  static Customer read(OrderElement buyer) {
    var orgNumber = orgNumber(buyer);
    var address = address(buyer.maybeChild("address"));
    if (orgNumber == null && !address.isComplete())
      throw new Refused("ORDER_ADDRESS", "buyer: no organisation number and no whole address");
    var channel = buyer.maybe("channel");
    return new Customer(buyer.attribute("id"), buyer.childText("name"), orgNumber,
        vatNumber(buyer, orgNumber), address, buyer.maybe("email"),
        buyer.maybe("phone"),
        Language.valueOf(buyer.orElse("language", "nb").toUpperCase(Locale.ROOT)),
        channel == null ? null : Channel.valueOf(channel.toUpperCase(Locale.ROOT)));
  }

  private static @Nullable OrgNumber orgNumber(OrderElement buyer) {
    var number = buyer.maybe("orgNumber");
    if (number == null)
      return null;
    if (!OrgNumber.isOne(number))
      throw new Refused("ORDER_ORG_NUMBER", "buyer: '%s'".formatted(number));
    return new OrgNumber(number);
  }

  private static @Nullable String vatNumber(OrderElement buyer, @Nullable OrgNumber orgNumber) {
    var number = buyer.maybe("vatNumber");
    if (number == null)
      return null;
    var norwegian = number.startsWith("NO");
    var wrong = norwegian
        ? !number.equals("NO%sMVA".formatted(orgNumber))
        : !VAT_NUMBER.matcher(number).matches() || !isCountry(number.substring(0, 2));
    if (wrong)
      throw new Refused("ORDER_VAT_NUMBER", "buyer: '%s'".formatted(number));
    return number;
  }

  private static boolean isCountry(String prefix) {
    return COUNTRIES.contains(prefix) || prefix.equals("EL") || prefix.equals("XI");
  }

  private static Address address(@Nullable OrderElement address) {
    if (address == null)
      return new Address(null, null, null, "NO");
    var country = address.orElse("country", "NO");
    if (!COUNTRIES.contains(country))
      throw new Refused("ORDER_COUNTRY", "buyer: '%s'".formatted(country));
    return new Address(address.maybeText("street"), address.maybeText("postalCode"),
        address.maybeText("city"), country);
  }
}
