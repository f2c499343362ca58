<?xml version="1.0" encoding="UTF-8"?>
<!-- What is said of the whole, and what the buyer finds the purchase by. PEPPOL-EN16931-R003: one of the first two. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="note">
    <cbc:Note>{.}</cbc:Note>
  </xsl:template>

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

  <!-- What a credit note takes back (bokføringsforskriften § 5-2-8, GBS 1). -->
  <xsl:template match="credits">
    <cac:BillingReference>
      <cac:InvoiceDocumentReference>
        <cbc:ID>{@number}</cbc:ID>
        <cbc:IssueDate>{@issued}</cbc:IssueDate>
      </cac:InvoiceDocumentReference>
    </cac:BillingReference>
  </xsl:template>

  <!-- UBL's credit note has no place of its own for a project (BT-11): it is a document of type 50 there (UBL-SR-39). -->
  <xsl:template match="invoice[credits]/references/@project" priority="1">
    <cac:AdditionalDocumentReference>
      <cbc:ID>{.}</cbc:ID>
      <cbc:DocumentTypeCode>50</cbc:DocumentTypeCode>
    </cac:AdditionalDocumentReference>
  </xsl:template>

  <xsl:template match="references/@project">
    <cac:ProjectReference>
      <cbc:ID>{.}</cbc:ID>
    </cac:ProjectReference>
  </xsl:template>

</xsl:stylesheet>
