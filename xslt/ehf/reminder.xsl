<?xml version="1.0" encoding="UTF-8"?>
<!-- Our reminder, with the invoice it is about → EHF Reminder 3.0 (DFØ, 3.0.3 of 16 February 2023): the invoice's own
     parts in UBL's order, without its type, its order, its delivery, its attachments and what identifies its items. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xmlns:r="urn:fakturahub:reminder:1"
    xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    exclude-result-prefixes="r"
    expand-text="yes">

  <xsl:include href="references.xsl"/>
  <xsl:include href="party.xsl"/>
  <xsl:include href="endpoint.xsl"/>
  <xsl:include href="payment.xsl"/>
  <xsl:include href="charges.xsl"/>
  <xsl:include href="tax.xsl"/>
  <xsl:include href="lines.xsl"/>

  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="/r:reminder">
    <Invoice>
      <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0#conformant#urn:fdc:anskaffelser.no:2019:ehf:reminder:3.0</cbc:CustomizationID>
      <cbc:ProfileID>urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:06:1.0</cbc:ProfileID>
      <cbc:ID>{@number}</cbc:ID>
      <cbc:IssueDate>{@issued}</cbc:IssueDate>
      <cbc:DueDate>{@due}</cbc:DueDate>
      <xsl:apply-templates select="invoice"/>
    </Invoice>
  </xsl:template>

  <xsl:template match="r:reminder/invoice">
    <cbc:DocumentCurrencyCode>{@currency}</cbc:DocumentCurrencyCode>
    <!-- PEPPOL-EN16931-R003 wants a reference, and a reminder has no place for the order's. -->
    <cbc:BuyerReference>{(references/@buyer, references/@order)[1]}</cbc:BuyerReference>
    <cac:BillingReference>
      <cac:InvoiceDocumentReference>
        <cbc:ID>{@number}</cbc:ID>
        <cbc:IssueDate>{@issued}</cbc:IssueDate>
      </cac:InvoiceDocumentReference>
    </cac:BillingReference>
    <xsl:apply-templates select="references/@contract"/>
    <cac:AccountingSupplierParty>
      <xsl:apply-templates select="seller"/>
    </cac:AccountingSupplierParty>
    <cac:AccountingCustomerParty>
      <xsl:apply-templates select="buyer"/>
    </cac:AccountingCustomerParty>
    <xsl:apply-templates select="@kid"/>
    <xsl:apply-templates select="charge | deduction"/>
    <xsl:apply-templates select="totals" mode="tax"/>
    <xsl:apply-templates select="totals"/>
    <xsl:apply-templates select="line"/>
  </xsl:template>

  <!-- The fee, when there is one, is the last charge. -->
  <xsl:template match="r:reminder[@fee]/invoice/charge[not(following-sibling::charge)]" mode="code">
    <cbc:AllowanceChargeReasonCode>REM</cbc:AllowanceChargeReasonCode>
  </xsl:template>

  <!-- What has been paid or credited is BT-113. -->
  <xsl:template match="totals">
    <xsl:variable name="currency" select="../@currency"/>
    <cac:LegalMonetaryTotal>
      <cbc:LineExtensionAmount currencyID="{$currency}">{@lines}</cbc:LineExtensionAmount>
      <cbc:TaxExclusiveAmount currencyID="{$currency}">{@net}</cbc:TaxExclusiveAmount>
      <cbc:TaxInclusiveAmount currencyID="{$currency}">{@payable}</cbc:TaxInclusiveAmount>
      <xsl:if test="../deduction">
        <cbc:AllowanceTotalAmount currencyID="{$currency}">{@deductions}</cbc:AllowanceTotalAmount>
      </xsl:if>
      <xsl:if test="../charge">
        <cbc:ChargeTotalAmount currencyID="{$currency}">{@charges}</cbc:ChargeTotalAmount>
      </xsl:if>
      <xsl:for-each select="/r:reminder/@settled">
        <cbc:PrepaidAmount currencyID="{$currency}">{.}</cbc:PrepaidAmount>
      </xsl:for-each>
      <cbc:PayableAmount currencyID="{$currency}">{/r:reminder/@payable}</cbc:PayableAmount>
    </cac:LegalMonetaryTotal>
  </xsl:template>

  <xsl:template match="r:reminder/invoice/line/(description | @itemId)" priority="1"/>

</xsl:stylesheet>
