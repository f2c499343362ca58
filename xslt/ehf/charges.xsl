<?xml version="1.0" encoding="UTF-8"?>
<!-- What is added to or taken off the whole invoice. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="charge | deduction">
    <cac:AllowanceCharge>
      <cbc:ChargeIndicator>{exists(self::charge)}</cbc:ChargeIndicator>
      <xsl:apply-templates select="." mode="code"/>
      <cbc:AllowanceChargeReason>{reason}</cbc:AllowanceChargeReason>
      <cbc:Amount currencyID="{ancestor::invoice/@currency}">{@amount}</cbc:Amount>
      <cac:TaxCategory>
        <xsl:apply-templates select="vat"/>
      </cac:TaxCategory>
    </cac:AllowanceCharge>
  </xsl:template>

  <xsl:template match="charge | deduction" mode="code"/>

</xsl:stylesheet>
