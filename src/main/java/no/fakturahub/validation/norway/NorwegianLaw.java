package no.fakturahub.validation.norway;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.validation.Finding;

/// Every rule of the second verdict, in the order they are read out. The words and paragraphs of each stand in
/// `reasons/validation_nb.properties` and `_en.properties`, under its id.
///
/// A credit note is not paid by KID to the seller's account and has no due date of its own, so the rules of payment
/// pass it by; its delivery is that of the invoice it credits. Parties, VAT and sums are asked for all the same.
public final class NorwegianLaw {

  private static final List<Rule> OF_EVERY_SELLER = List.of(
      PaymentRules::aWayToPay, // FH-PAY
      PaymentRules::iban, // FH-IBAN
      DateRules::dueBeforeIssue); // FH-DUE-BEFORE-ISSUE

  private static final List<Rule> OF_A_NORWEGIAN_SELLER = List.of(
      PartyRules::sellersOrgNumber, // FH-SELLER-ORG
      PartyRules::vatNumberOfAnother, // FH-VAT-NUMBER
      PartyRules::sellersAddress, // FH-SELLER-ADDRESS
      PartyRules::buyersAddress, // FH-BUYER-ADDRESS
      PartyRules::foretaksregisteret, // FH-FORETAKSREGISTERET
      CreditRules::reference, // FH-CREDIT-REFERENCE
      CreditRules::negative, // FH-CREDIT-NEGATIVE
      DateRules::delivery, // FH-DELIVERY
      DateRules::due, // FH-DUE, FH-DUE-TERMS
      VatRules::rate, // FH-VAT-RATE, FH-VAT-TABLE
      VatRules::amount, // FH-VAT-AMOUNT
      VatBase::ofEachRate, // FH-VAT-BASE
      VatRules::inKroner, // FH-VAT-NOK
      VatRules::reverseCharge, // FH-REVERSE-CHARGE
      PaymentRules::wholeKroner, // FH-WHOLE-KRONER
      PaymentRules::account); // FH-ACCOUNT

  /// A reminder is no sales document: what was delivered when, and at which rate, the invoice has told.
  private static final List<Rule> OF_A_NORWEGIAN_REMINDER = List.of(
      PartyRules::sellersOrgNumber, // FH-SELLER-ORG
      PartyRules::vatNumberOfAnother, // FH-VAT-NUMBER
      PartyRules::sellersAddress, // FH-SELLER-ADDRESS
      PartyRules::buyersAddress, // FH-BUYER-ADDRESS
      PartyRules::foretaksregisteret, // FH-FORETAKSREGISTERET
      DateRules::due, // FH-DUE, FH-DUE-TERMS
      ReminderRules::feeWithoutVat, // FH-REMINDER-VAT
      VatRules::amount, // FH-VAT-AMOUNT
      VatBase::ofEachRate, // FH-VAT-BASE
      PaymentRules::wholeKroner, // FH-WHOLE-KRONER
      PaymentRules::account); // FH-ACCOUNT

  private NorwegianLaw() {}

  public static List<Finding> judge(Ehf ehf, Optional<KidAgreement> agreement) {
    var rules = Stream.concat(OF_EVERY_SELLER.stream(),
        ehf.seller().isNorwegian() ? ofNorwegians(ehf, agreement) : Stream.of());
    return rules.flatMap(rule -> rule.check(ehf)).toList();
  }

  private static Stream<Rule> ofNorwegians(Ehf ehf, Optional<KidAgreement> agreement) {
    Rule kid = agreement.<Rule>map(KidByAgreement::new).orElse(KidRules::checkDigit);
    var rules = ehf.isReminder() ? OF_A_NORWEGIAN_REMINDER : OF_A_NORWEGIAN_SELLER;
    return Stream.concat(rules.stream(), Stream.of(KidRules::form, kid));
  }
}
