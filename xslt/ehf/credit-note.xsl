<?xml version="1.0" encoding="UTF-8"?>
<!-- Our credit note → EHF Billing 3.0, credit note (381). The parts are the invoice's, in UBL's order. Amounts are
     positive and go the other way; there is nothing to pay, so neither due date, account nor KID. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:include href="references.xsl"/>
  <xsl:include href="attachments.xsl"/>
  <xsl:include href="party.xsl"/>
  <xsl:include href="endpoint.xsl"/>
  <xsl:include href="delivery.xsl"/>
  <xsl:include href="charges.xsl"/>
  <xsl:include href="tax.xsl"/>
  <xsl:include href="amounts.xsl"/>
  <xsl:include href="lines.xsl"/>

  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="/invoice">
    <CreditNote>
      <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
      <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
      <cbc:ID>{@number}</cbc:ID>
      <cbc:IssueDate>{@issued}</cbc:IssueDate>
      <cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>
      <xsl:apply-templates select="note"/>
      <cbc:DocumentCurrencyCode>{@currency}</cbc:DocumentCurrencyCode>
      <xsl:apply-templates select="references/@buyer"/>
      <xsl:apply-templates select="references/@order"/>
      <xsl:apply-templates select="credits"/>
      <xsl:apply-templates select="references/@contract"/>
      <xsl:apply-templates select="visual"/>
      <xsl:apply-templates select="attachment"/>
      <xsl:apply-templates select="references/@project"/>
      <cac:AccountingSupplierParty>
        <xsl:apply-templates select="seller"/>
      </cac:AccountingSupplierParty>
      <cac:AccountingCustomerParty>
        <xsl:apply-templates select="buyer"/>
      </cac:AccountingCustomerParty>
      <xsl:apply-templates select="@delivered"/>
      <xsl:apply-templates select="charge | deduction"/>
      <xsl:apply-templates select="totals" mode="tax"/>
      <xsl:apply-templates select="totals"/>
      <xsl:apply-templates select="line"/>
    </CreditNote>
  </xsl:template>

</xsl:stylesheet>
