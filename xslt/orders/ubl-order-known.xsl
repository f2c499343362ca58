<?xml version="1.0" encoding="UTF-8"?>
<!-- What a UBL order may say: what we use, and what we knowingly pass over because it changes nothing on the invoice.
     Anything else is refused by name, before money depends on it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xmlns:ubl="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
    xmlns:inv="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
    xmlns:cn="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
    xmlns:reason="urn:fakturahub:reason"
    expand-text="yes">

  <xsl:mode name="known" on-no-match="fail"/>

  <!-- A buyer that invoices itself has sent what it should have got. -->
  <xsl:template match="/inv:Invoice | /cn:CreditNote">
    <xsl:message terminate="yes"
        error-code="{if ((cbc:InvoiceTypeCode, cbc:CreditNoteTypeCode) = ('389', '261')
            or contains(cbc:CustomizationID, ':selfbilling:'))
            then 'reason:ORDER_SELF_BILLING' else 'reason:ORDER_IS_INVOICE'}"
        >{local-name()} {cbc:ID}, type {cbc:InvoiceTypeCode, cbc:CreditNoteTypeCode}</xsl:message>
  </xsl:template>

  <!-- Where we look closely. -->
  <xsl:template mode="known" match="ubl:Order | cac:OrderLine | cac:LineItem | cac:Item | cac:Price">
    <xsl:apply-templates select="*" mode="known"/>
  </xsl:template>

  <!-- Used. -->
  <xsl:template mode="known" match="ubl:Order/cbc:ID | ubl:Order/cbc:IssueDate | ubl:Order/cbc:Note[1]
      | cbc:CustomerReference | cac:Contract | cac:BuyerCustomerParty | cac:AccountingCustomerParty
      | cac:SellerSupplierParty | cac:Delivery | cac:AdditionalDocumentReference"/>
  <xsl:template mode="known" match="cac:LineItem/cbc:ID | cbc:Quantity | cac:LineItem/cac:AllowanceCharge"/>
  <xsl:template mode="known" match="cac:Item/cbc:Name | cac:Item/cbc:Description | cac:SellersItemIdentification
      | cac:ClassifiedTaxCategory"/>
  <xsl:template mode="known" match="cbc:PriceAmount | cbc:BaseQuantity"/>

  <!-- Passed over: who ordered when and for whom, how it was to be delivered, what was expected to be paid.
       A price's own allowance is in the price already. -->
  <xsl:template mode="known" match="ubl:Order/cbc:CustomizationID | ubl:Order/cbc:ProfileID | cbc:IssueTime
      | cbc:OrderTypeCode | cbc:SalesOrderID | cbc:AccountingCost | cac:ValidityPeriod
      | cac:QuotationDocumentReference | cac:OrderDocumentReference | cac:OriginatorDocumentReference
      | cac:OriginatorCustomerParty | cac:DeliveryTerms | cac:PaymentTerms | cac:TaxTotal
      | cac:AnticipatedMonetaryTotal"/>
  <xsl:template mode="known" match="cac:OrderLine/cbc:Note | cac:LineItem/cbc:LineExtensionAmount
      | cbc:PartialDeliveryIndicator | cac:OriginatorParty"/>
  <xsl:template mode="known" match="cac:BuyersItemIdentification | cac:StandardItemIdentification
      | cac:ManufacturersItemIdentification | cac:ItemSpecificationDocumentReference | cac:OriginCountry
      | cac:CommodityClassification | cac:AdditionalItemProperty | cac:ManufacturerParty | cac:ItemInstance
      | cac:Certificate"/>
  <xsl:template mode="known" match="cac:Price/cac:AllowanceCharge | cbc:PriceType"/>

  <xsl:template mode="known" match="cbc:DocumentCurrencyCode">
    <xsl:if test=". != 'NOK'">
      <xsl:message terminate="yes">The order is in {.}; the hub invoices in NOK</xsl:message>
    </xsl:if>
  </xsl:template>

  <xsl:template mode="known" match="ubl:Order/cac:AllowanceCharge">
    <xsl:if test="not(cac:TaxCategory)">
      <xsl:message terminate="yes">The allowance or charge of {cbc:Amount} has no cac:TaxCategory</xsl:message>
    </xsl:if>
  </xsl:template>

  <xsl:template mode="known" priority="2" match="cac:LineItem[not(cac:Price/cbc:PriceAmount)]">
    <xsl:message terminate="yes">Order line {cbc:ID} has no price</xsl:message>
  </xsl:template>

  <xsl:template mode="known" priority="3" match="cac:LineItem[not(cac:Item/cac:ClassifiedTaxCategory)]">
    <xsl:message terminate="yes">Order line {cbc:ID} has no cac:ClassifiedTaxCategory, so its VAT is not known</xsl:message>
  </xsl:template>

  <xsl:template mode="known" priority="4" match="cac:LineItem[cac:AllowanceCharge/cbc:ChargeIndicator = 'true']">
    <xsl:message terminate="yes">Order line {cbc:ID} has a charge of its own; give it a line</xsl:message>
  </xsl:template>

</xsl:stylesheet>
