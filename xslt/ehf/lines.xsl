<?xml version="1.0" encoding="UTF-8"?>
<!-- What was sold, or taken back, line by line. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="line">
    <cac:InvoiceLine>
      <cbc:ID>{@id}</cbc:ID>
      <cbc:InvoicedQuantity unitCode="{@unit}">{@quantity}</cbc:InvoicedQuantity>
      <xsl:apply-templates select="." mode="of-either"/>
    </cac:InvoiceLine>
  </xsl:template>

  <xsl:template match="invoice[credits]/line">
    <cac:CreditNoteLine>
      <cbc:ID>{@id}</cbc:ID>
      <cbc:CreditedQuantity unitCode="{@unit}">{@quantity}</cbc:CreditedQuantity>
      <xsl:apply-templates select="." mode="of-either"/>
    </cac:CreditNoteLine>
  </xsl:template>

  <xsl:template match="line" mode="of-either">
    <cbc:LineExtensionAmount currencyID="{ancestor::invoice/@currency}">{@net}</cbc:LineExtensionAmount>
    <xsl:apply-templates select="allowance"/>
    <cac:Item>
      <xsl:apply-templates select="description"/>
      <cbc:Name>{name}</cbc:Name>
      <xsl:apply-templates select="@itemId"/>
      <cac:ClassifiedTaxCategory>
        <xsl:apply-templates select="vat"/>
      </cac:ClassifiedTaxCategory>
    </cac:Item>
    <cac:Price>
      <cbc:PriceAmount currencyID="{ancestor::invoice/@currency}">{@unitPrice}</cbc:PriceAmount>
    </cac:Price>
  </xsl:template>

  <xsl:template match="line/allowance">
    <cac:AllowanceCharge>
      <cbc:ChargeIndicator>false</cbc:ChargeIndicator>
      <cbc:AllowanceChargeReason>{.}</cbc:AllowanceChargeReason>
      <cbc:Amount currencyID="{ancestor::invoice/@currency}">{@amount}</cbc:Amount>
    </cac:AllowanceCharge>
  </xsl:template>

  <xsl:template match="line/description">
    <cbc:Description>{.}</cbc:Description>
  </xsl:template>

  <xsl:template match="line/@itemId">
    <cac:SellersItemIdentification>
      <cbc:ID>{.}</cbc:ID>
    </cac:SellersItemIdentification>
  </xsl:template>

</xsl:stylesheet>
