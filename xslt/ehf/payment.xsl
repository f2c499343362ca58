<?xml version="1.0" encoding="UTF-8"?>
<!-- How to pay: credit transfer (UNCL 4461, 30) to the seller's account, under the KID. From abroad the account is
     known by its IBAN. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="@kid">
    <cac:PaymentMeans>
      <cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
      <cbc:PaymentID>{.}</cbc:PaymentID>
      <cac:PayeeFinancialAccount>
        <cbc:ID>{if (../buyer/address/@country = 'NO') then ../seller/@account else ../seller/@iban}</cbc:ID>
        <cbc:Name>{../seller/name}</cbc:Name>
      </cac:PayeeFinancialAccount>
    </cac:PaymentMeans>
  </xsl:template>

  <xsl:template match="@paymentDays">
    <cac:PaymentTerms>
      <cbc:Note>{if (../buyer/@language = 'en') then 'Net ' || . || ' days' else 'Netto ' || . || ' dager'}</cbc:Note>
    </cac:PaymentTerms>
  </xsl:template>

</xsl:stylesheet>
