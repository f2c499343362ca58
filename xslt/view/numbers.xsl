<?xml version="1.0" encoding="UTF-8"?>
<!-- How each language writes amounts, dates and numbers: as the paper does (`paper.Phrases`). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    exclude-result-prefixes="f xs">

  <xsl:decimal-format name="nb" decimal-separator="," grouping-separator="&#160;" minus-sign="&#8722;"/>
  <xsl:decimal-format name="en" decimal-separator="." grouping-separator="," minus-sign="&#8722;"/>

  <xsl:variable name="whole" select="if ($language = 'nb') then '#&#160;##0,' else '#,##0.'"/>

  <!-- All decimals there are, and at least so many. -->
  <xsl:function name="f:number" as="xs:string">
    <xsl:param name="number"/>
    <xsl:param name="least" as="xs:integer"/>
    <xsl:variable name="picture" select="$whole || substring('00', 1, $least) || '############'"/>
    <xsl:sequence select="format-number(xs:decimal($number), $picture, $language)"/>
  </xsl:function>

  <xsl:function name="f:kroner" as="xs:string">
    <xsl:param name="amount"/>
    <xsl:sequence select="f:word('currency') || '&#160;' || f:number($amount, 2)"/>
  </xsl:function>

  <xsl:function name="f:percent" as="xs:string">
    <xsl:param name="vat"/>
    <xsl:sequence select="f:number($vat/@rate, 0) || '&#160;%'"/>
  </xsl:function>

  <xsl:function name="f:date" as="xs:string">
    <xsl:param name="day"/>
    <xsl:variable name="picture" select="if ($language = 'nb') then '[D01].[M01].[Y0001]' else '[D] [MNn] [Y]'"/>
    <xsl:sequence select="format-date(xs:date($day), $picture, 'en', (), ())"/>
  </xsl:function>

  <xsl:function name="f:org" as="xs:string">
    <xsl:param name="number"/>
    <xsl:sequence select="f:spaced($number, '(...)(...)(...)', '$1 $2 $3')"/>
  </xsl:function>

  <!-- In groups, with a space that no line breaks at. -->
  <xsl:function name="f:spaced" as="xs:string">
    <xsl:param name="number"/>
    <xsl:param name="form" as="xs:string"/>
    <xsl:param name="groups" as="xs:string"/>
    <xsl:sequence select="translate(normalize-space(replace($number, $form, $groups)), ' ', '&#160;')"/>
  </xsl:function>

</xsl:stylesheet>
