<?xml version="1.0" encoding="UTF-8"?>
<!-- What the buyer finds the purchase by. PEPPOL-EN16931-R003: one of the first two. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="references/@buyer">
    <cbc:BuyerReference>{.}</cbc:BuyerReference>
  </xsl:template>

  <xsl:template match="references/@order">
    <cac:OrderReference>
      <cbc:ID>{.}</cbc:ID>
    </cac:OrderReference>
  </xsl:template>

  <xsl:template match="references/@contract">
    <cac:ContractDocumentReference>
      <cbc:ID>{.}</cbc:ID>
    </cac:ContractDocumentReference>
  </xsl:template>

  <xsl:template match="references/@project">
    <cac:ProjectReference>
      <cbc:ID>{.}</cbc:ID>
    </cac:ProjectReference>
  </xsl:template>

</xsl:stylesheet>
