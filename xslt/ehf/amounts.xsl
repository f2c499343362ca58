<?xml version="1.0" encoding="UTF-8"?>
<!-- The invoice's sums, to the øre: never a rounding to whole kroner (Skattedirektoratet, 13 June 2019). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="totals">
    <cac:LegalMonetaryTotal>
      <cbc:LineExtensionAmount currencyID="{ancestor::invoice/@currency}">{@lines}</cbc:LineExtensionAmount>
      <cbc:TaxExclusiveAmount currencyID="{ancestor::invoice/@currency}">{@net}</cbc:TaxExclusiveAmount>
      <cbc:TaxInclusiveAmount currencyID="{ancestor::invoice/@currency}">{@payable}</cbc:TaxInclusiveAmount>
      <xsl:if test="../deduction">
        <cbc:AllowanceTotalAmount currencyID="{ancestor::invoice/@currency}">{@deductions}</cbc:AllowanceTotalAmount>
      </xsl:if>
      <xsl:if test="../charge">
        <cbc:ChargeTotalAmount currencyID="{ancestor::invoice/@currency}">{@charges}</cbc:ChargeTotalAmount>
      </xsl:if>
      <cbc:PayableAmount currencyID="{ancestor::invoice/@currency}">{@payable}</cbc:PayableAmount>
    </cac:LegalMonetaryTotal>
  </xsl:template>

</xsl:stylesheet>
