<?xml version="1.0" encoding="UTF-8"?>
<!-- VAT: of a line or charge, and the breakdown for the whole invoice. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="totals" mode="tax">
    <cac:TaxTotal>
      <cbc:TaxAmount currencyID="{ancestor::invoice/@currency}">{@tax}</cbc:TaxAmount>
      <xsl:apply-templates select="subtotal"/>
    </cac:TaxTotal>
  </xsl:template>

  <xsl:template match="subtotal">
    <cac:TaxSubtotal>
      <cbc:TaxableAmount currencyID="{ancestor::invoice/@currency}">{@taxable}</cbc:TaxableAmount>
      <cbc:TaxAmount currencyID="{ancestor::invoice/@currency}">{@tax}</cbc:TaxAmount>
      <cac:TaxCategory>
        <xsl:apply-templates select="vat"/>
      </cac:TaxCategory>
    </cac:TaxSubtotal>
  </xsl:template>

  <!-- BR-O-05 to 07: no rate where the VAT Act does not reach, not even zero. -->
  <xsl:template match="vat">
    <cbc:ID>{@category}</cbc:ID>
    <xsl:if test="@category != 'O'">
      <cbc:Percent>{@rate}</cbc:Percent>
    </xsl:if>
    <xsl:if test="parent::subtotal">
      <xsl:apply-templates select="@category"/>
      <xsl:apply-templates select="text()"/>
    </xsl:if>
    <cac:TaxScheme>
      <cbc:ID>VAT</cbc:ID>
    </cac:TaxScheme>
  </xsl:template>

  <!-- The code for each category that has its own (PEPPOL-EN16931-P0104, P0105, P0107). K would have VATEX-EU-IC, but
       what Norway uses K for, emission allowances, is no supply within the EU: its reason stands in words. -->
  <xsl:template match="vat/@category"/>

  <xsl:template match="vat/@category[. = ('AE', 'G', 'O')]">
    <cbc:TaxExemptionReasonCode>VATEX-EU-{.}</cbc:TaxExemptionReasonCode>
  </xsl:template>

  <xsl:template match="vat/text()">
    <cbc:TaxExemptionReason>{.}</cbc:TaxExemptionReason>
  </xsl:template>

</xsl:stylesheet>
