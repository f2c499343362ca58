<?xml version="1.0" encoding="UTF-8"?>
<!-- An order in UBL 2.1 (Peppol BIS Order 3, T01) becomes our order.

     The buyer is the invoicee where one is named. The order is known by its number and the buyer's, for two buyers
     may use the same number. Customer number: the buyer's PartyIdentification, else its organisation number.
     Delivered: the last day of the requested delivery period. VAT: from each line; an order line without it is
     refused, and so is everything that might change the price and is not handled here.

     in:  <Order>, or several within <Orders>
     out: <order>, docs/order.xsd -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xmlns:ubl="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
    xmlns="urn:fakturahub:order:1"
    exclude-result-prefixes="xs cac cbc ubl"
    expand-text="yes">

  <xsl:include href="ubl-order-known.xsl"/>

  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="/ubl:Order">
    <xsl:apply-templates select="." mode="known"/>
    <xsl:variable name="buyer" select="(cac:AccountingCustomerParty, cac:BuyerCustomerParty)[1]/cac:Party"/>
    <xsl:variable name="day" select="cac:Delivery/cac:RequestedDeliveryPeriod/(cbc:EndDate, cbc:StartDate)[1]"/>
    <order id="{string-join((cbc:ID, $buyer/cac:PartyLegalEntity/cbc:CompanyID), '-')}" ordered="{cbc:IssueDate}">
      <xsl:for-each select="$day[1]">
        <xsl:attribute name="delivered" select="."/>
      </xsl:for-each>
      <xsl:apply-templates select="cac:SellerSupplierParty/cac:Party" mode="seller"/>
      <xsl:apply-templates select="$buyer" mode="buyer"/>
      <references order="{cbc:ID}">
        <xsl:apply-templates select="cbc:CustomerReference, cac:Contract/cbc:ID" mode="reference"/>
      </references>
      <xsl:apply-templates select="cac:OrderLine/cac:LineItem"/>
      <xsl:apply-templates select="cac:AllowanceCharge" mode="charge"/>
      <xsl:apply-templates select="cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject"/>
      <xsl:if test="cbc:Note">
        <note>{cbc:Note}</note>
      </xsl:if>
    </order>
  </xsl:template>

  <xsl:template match="cac:Party" mode="seller">
    <xsl:attribute name="seller" select="(cac:PartyLegalEntity/cbc:CompanyID[@schemeID = '0192'],
        cbc:EndpointID[@schemeID = '0192'])[1]"/>
  </xsl:template>

  <xsl:template match="cac:Party" mode="buyer">
    <xsl:variable name="company" select="(cac:PartyLegalEntity/cbc:CompanyID[@schemeID = '0192'],
        cbc:EndpointID[@schemeID = '0192'])[1]"/>
    <xsl:variable name="vat" select="cac:PartyTaxScheme/cbc:CompanyID[not(starts-with(., 'NO'))]"/>
    <buyer id="{(cac:PartyIdentification/cbc:ID, $company, cbc:EndpointID)[1]}">
      <xsl:if test="$company">
        <xsl:attribute name="orgNumber" select="$company"/>
      </xsl:if>
      <xsl:if test="$vat">
        <xsl:attribute name="vatNumber" select="$vat[1]"/>
      </xsl:if>
      <xsl:if test="cac:Contact/cbc:ElectronicMail">
        <xsl:attribute name="email" select="cac:Contact/cbc:ElectronicMail"/>
      </xsl:if>
      <xsl:if test="matches(cac:Contact/cbc:Telephone, '^[+]?[0-9 ]{8,20}$')">
        <xsl:attribute name="phone" select="cac:Contact/cbc:Telephone"/>
      </xsl:if>
      <name>{(cac:PartyLegalEntity/cbc:RegistrationName, cac:PartyName/cbc:Name)[1]}</name>
      <xsl:apply-templates select="(cac:PostalAddress, cac:PartyLegalEntity/cac:RegistrationAddress)[1]"/>
    </buyer>
  </xsl:template>

  <xsl:template match="cac:PostalAddress | cac:RegistrationAddress">
    <address country="{cac:Country/cbc:IdentificationCode}">
      <xsl:for-each select="cbc:StreetName">
        <street>{string-join((., ../cbc:AdditionalStreetName), ', ')}</street>
      </xsl:for-each>
      <xsl:for-each select="cbc:PostalZone">
        <postalCode>{.}</postalCode>
      </xsl:for-each>
      <xsl:for-each select="cbc:CityName">
        <city>{.}</city>
      </xsl:for-each>
    </address>
  </xsl:template>

  <xsl:template match="cbc:CustomerReference" mode="reference">
    <xsl:attribute name="buyer" select="."/>
  </xsl:template>

  <xsl:template match="cac:Contract/cbc:ID" mode="reference">
    <xsl:attribute name="contract" select="."/>
  </xsl:template>

  <xsl:template match="cac:LineItem">
    <line id="{cbc:ID}" quantity="{cbc:Quantity}" unit="{cbc:Quantity/@unitCode}">
      <xsl:apply-templates select="cac:Price"/>
      <xsl:for-each select="cac:Item/cac:SellersItemIdentification/cbc:ID">
        <xsl:attribute name="itemId" select="."/>
      </xsl:for-each>
      <name>{cac:Item/cbc:Name}</name>
      <xsl:for-each select="cac:Item/cbc:Description[1]">
        <description>{.}</description>
      </xsl:for-each>
      <xsl:if test="cac:AllowanceCharge">
        <allowance amount="{sum(cac:AllowanceCharge/xs:decimal(cbc:Amount))}">{
          string-join(cac:AllowanceCharge/cbc:AllowanceChargeReason, ', ')}</allowance>
      </xsl:if>
      <xsl:apply-templates select="cac:Item/cac:ClassifiedTaxCategory"/>
    </line>
  </xsl:template>

  <!-- The price of one: UBL may give it for ten, or for a thousand. -->
  <xsl:template match="cac:Price">
    <xsl:variable name="price" select="xs:decimal(cbc:PriceAmount) div xs:decimal((cbc:BaseQuantity, 1)[1])"/>
    <xsl:attribute name="unitPrice" select="round($price, 10)"/>
  </xsl:template>

  <xsl:template match="cac:AllowanceCharge" mode="charge">
    <charge amount="{if (cbc:ChargeIndicator = 'true') then cbc:Amount else -xs:decimal(cbc:Amount)}">
      <reason>{cbc:AllowanceChargeReason}</reason>
      <xsl:apply-templates select="cac:TaxCategory"/>
    </charge>
  </xsl:template>

  <xsl:template match="cac:ClassifiedTaxCategory | cac:TaxCategory">
    <vat category="{cbc:ID}" rate="{(cbc:Percent, '0')[1]}">{cbc:TaxExemptionReason}</vat>
  </xsl:template>

  <xsl:template match="cbc:EmbeddedDocumentBinaryObject">
    <attachment fileName="{@filename}" mimeType="{@mimeCode}">{.}</attachment>
  </xsl:template>

</xsl:stylesheet>
