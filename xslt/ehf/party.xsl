<?xml version="1.0" encoding="UTF-8"?>
<!-- Who sells and who buys. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="seller">
    <cac:Party>
      <cbc:EndpointID schemeID="0192">{@orgNumber}</cbc:EndpointID>
      <cac:PartyName>
        <cbc:Name>{name}</cbc:Name>
      </cac:PartyName>
      <xsl:apply-templates select="address"/>
      <!-- BR-O-02 to 04: an invoice outside the VAT Act (O) tells no VAT number, not even of a seller that has one. -->
      <xsl:if test="@vatRegistered = 'true' and not(//vat[@category = 'O'])">
        <xsl:call-template name="tax-scheme">
          <xsl:with-param name="number">NO{@orgNumber}MVA</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <!-- NO-R-002, foretaksregisterloven § 10-2. -->
      <xsl:if test="@foretaksregisteret = 'true'">
        <xsl:call-template name="tax-scheme">
          <xsl:with-param name="number">Foretaksregisteret</xsl:with-param>
          <xsl:with-param name="scheme">TAX</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <cac:PartyLegalEntity>
        <cbc:RegistrationName>{name}</cbc:RegistrationName>
        <cbc:CompanyID schemeID="0192">{@orgNumber}</cbc:CompanyID>
      </cac:PartyLegalEntity>
      <cac:Contact>
        <xsl:for-each select="@phone">
          <cbc:Telephone>{.}</cbc:Telephone>
        </xsl:for-each>
        <cbc:ElectronicMail>{@email}</cbc:ElectronicMail>
      </cac:Contact>
    </cac:Party>
  </xsl:template>

  <xsl:template match="buyer">
    <cac:Party>
      <xsl:apply-templates select="." mode="endpoint"/>
      <cac:PartyIdentification>
        <cbc:ID>{@id}</cbc:ID>
      </cac:PartyIdentification>
      <cac:PartyName>
        <cbc:Name>{name}</cbc:Name>
      </cac:PartyName>
      <xsl:apply-templates select="address"/>
      <xsl:apply-templates select="." mode="vat-number"/>
      <cac:PartyLegalEntity>
        <cbc:RegistrationName>{name}</cbc:RegistrationName>
        <xsl:for-each select="@orgNumber">
          <cbc:CompanyID schemeID="0192">{.}</cbc:CompanyID>
        </xsl:for-each>
      </cac:PartyLegalEntity>
      <xsl:for-each select="@email">
        <cac:Contact>
          <cbc:ElectronicMail>{.}</cbc:ElectronicMail>
        </cac:Contact>
      </xsl:for-each>
    </cac:Party>
  </xsl:template>

  <!-- A foreign buyer's own; a Norwegian company's where it reckons the VAT itself, which it does only when it is
       registered (AE, K; BR-AE-02, BR-IC-02). BR-O-02: none where the VAT Act does not reach. -->
  <xsl:template match="buyer" mode="vat-number">
    <xsl:variable name="number" select="(@vatNumber, @orgNumber[//vat[@category = ('AE', 'K')]] ! ('NO' || . || 'MVA'))[1]"/>
    <xsl:if test="exists($number) and not(//vat[@category = 'O'])">
      <xsl:call-template name="tax-scheme">
        <xsl:with-param name="number" select="$number"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tax-scheme">
    <xsl:param name="number"/>
    <xsl:param name="scheme">VAT</xsl:param>
    <cac:PartyTaxScheme>
      <cbc:CompanyID>{$number}</cbc:CompanyID>
      <cac:TaxScheme>
        <cbc:ID>{$scheme}</cbc:ID>
      </cac:TaxScheme>
    </cac:PartyTaxScheme>
  </xsl:template>

  <xsl:template match="seller/address | buyer/address">
    <cac:PostalAddress>
      <xsl:call-template name="address"/>
    </cac:PostalAddress>
  </xsl:template>

  <xsl:template name="address">
    <xsl:for-each select="street">
      <cbc:StreetName>{.}</cbc:StreetName>
    </xsl:for-each>
    <xsl:for-each select="city">
      <cbc:CityName>{.}</cbc:CityName>
    </xsl:for-each>
    <xsl:for-each select="postalCode">
      <cbc:PostalZone>{.}</cbc:PostalZone>
    </xsl:for-each>
    <cac:Country>
      <cbc:IdentificationCode>{@country}</cbc:IdentificationCode>
    </cac:Country>
  </xsl:template>

</xsl:stylesheet>
