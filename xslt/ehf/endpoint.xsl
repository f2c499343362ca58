<?xml version="1.0" encoding="UTF-8"?>
<!-- The buyer's electronic address (BT-49), which every EHF must have (PEPPOL-EN16931-R010) even when its buyer has none.

     A Norwegian company: its organisation number. A foreign one: its VAT number, or the national number within it,
     where Peppol has a scheme for it (code list EAS, rule CL008 of 2026.5). For all others there is no lawful
     scheme: EM, e-mail, is in EN 16931's list (BR-CL-25) but not in Peppol's. Their EHF is addressed to the seller
     itself, who is where the document stays: what they get is the e-mail. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:variable name="vat-schemes" select="map {
      'AD': '9922', 'AL': '9923', 'AT': '9914', 'BA': '9924', 'BE': '9925', 'BG': '9926', 'CH': '9927',
      'CY': '9928', 'CZ': '9929', 'DE': '9930', 'EE': '9931', 'EL': '9933', 'ES': '9920', 'FR': '9957',
      'GB': '9932', 'HR': '9934', 'HU': '9910', 'IE': '9935', 'LI': '9936', 'LT': '9937', 'LU': '9938',
      'LV': '9939', 'MC': '9940', 'ME': '9941', 'MK': '9942', 'MT': '9943', 'NL': '9944', 'PL': '9945',
      'PT': '9946', 'RO': '9947', 'RS': '9948', 'SI': '9949', 'SK': '9950', 'SM': '9951', 'TR': '9952',
      'VA': '9953' }"/>

  <xsl:template match="buyer" mode="endpoint">
    <cbc:EndpointID schemeID="0192">{../seller/@orgNumber}</cbc:EndpointID>
  </xsl:template>

  <xsl:template match="buyer[map:contains($vat-schemes, substring(@vatNumber, 1, 2))]" mode="endpoint"
      xmlns:map="http://www.w3.org/2005/xpath-functions/map">
    <cbc:EndpointID schemeID="{$vat-schemes(substring(@vatNumber, 1, 2))}">{@vatNumber}</cbc:EndpointID>
  </xsl:template>

  <!-- PEPPOL-COMMON-R049: the organisation number is the ten digits within the Swedish VAT number. -->
  <xsl:template match="buyer[matches(@vatNumber, '^SE[0-9]{12}$')]" mode="endpoint">
    <cbc:EndpointID schemeID="0007">{substring(@vatNumber, 3, 10)}</cbc:EndpointID>
  </xsl:template>

  <!-- PEPPOL-COMMON-R042: the CVR number is the Danish VAT number. -->
  <xsl:template match="buyer[matches(@vatNumber, '^DK[0-9]{8}$')]" mode="endpoint">
    <cbc:EndpointID schemeID="0184">{substring(@vatNumber, 3)}</cbc:EndpointID>
  </xsl:template>

  <!-- A Finnish OVT code is 0037 and the business id within the VAT number. -->
  <xsl:template match="buyer[matches(@vatNumber, '^FI[0-9]{8}$')]" mode="endpoint">
    <cbc:EndpointID schemeID="0216">0037{substring(@vatNumber, 3)}</cbc:EndpointID>
  </xsl:template>

  <xsl:template match="buyer[@orgNumber]" mode="endpoint" priority="2">
    <cbc:EndpointID schemeID="0192">{@orgNumber}</cbc:EndpointID>
  </xsl:template>

</xsl:stylesheet>
