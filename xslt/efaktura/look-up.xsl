<?xml version="1.0" encoding="UTF-8"?>
<!-- Which consumer is this customer? What may be searched by is known from those who build on the service: first and
     last name, address, e-mail, mobile number, date of birth, social security number, and the eFaktura address itself
     with the seller, to learn whether the seller is blocked. We search by what a seller knows of its customer and never
     by social security number.

     in:  <question> with <name> and <address>
     out: getEfakturaIdentifiers -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
    xmlns:h="urn:fakturahub:efaktura:1"
    xmlns="https://efaktura-services.nets.no/invoicing-nets-submitter/v1/"
    exclude-result-prefixes="h"
    expand-text="yes">

  <xsl:include href="envelope.xsl"/>

  <xsl:template match="h:question">
    <!-- V -->
    <getEfakturaIdentifiers>
      <xsl:call-template name="audit"/>
      <!-- U: whose blocking is asked about -->
      <issuer>{@seller}</issuer>
      <!-- U -->
      <searchCriteria>
        <xsl:apply-templates select="h:name, h:address, @email, @phone"/>
      </searchCriteria>
    </getEfakturaIdentifiers>
  </xsl:template>

  <!-- A customer has one name: its last word is taken for the last name. -->
  <xsl:template match="h:name">
    <xsl:variable name="words" select="tokenize(.)"/>
    <!-- U -->
    <firstName>{$words[position() lt last()]}</firstName>
    <!-- U -->
    <lastName>{$words[last()]}</lastName>
  </xsl:template>

  <xsl:template match="h:address">
    <xsl:apply-templates select="*"/>
    <!-- U: two letters of ISO 3166-1 -->
    <countryCode>{@country}</countryCode>
  </xsl:template>

  <xsl:template match="h:street">
    <!-- U -->
    <addressLine1>{.}</addressLine1>
  </xsl:template>

  <xsl:template match="h:postalCode">
    <!-- U -->
    <postalCode>{.}</postalCode>
  </xsl:template>

  <xsl:template match="h:city">
    <!-- U -->
    <city>{.}</city>
  </xsl:template>

  <xsl:template match="@email">
    <!-- U -->
    <email>{.}</email>
  </xsl:template>

  <!-- Eight digits are a Norwegian number without its country code. -->
  <xsl:template match="@phone">
    <xsl:variable name="digits" select="replace(., '[^0-9]', '')"/>
    <!-- U: country code first, without plus sign -->
    <telephoneNumber>{if (string-length($digits) = 8) then '47' || $digits else $digits}</telephoneNumber>
  </xsl:template>

</xsl:stylesheet>
