<?xml version="1.0" encoding="UTF-8"?>
<!-- What a cell of a CSV row says: nothing when it is blank, refused by line and column when it cannot be. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    exclude-result-prefixes="xs f"
    expand-text="yes">

  <xsl:function name="f:text" as="xs:string?">
    <xsl:param name="row" as="element(row)"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:sequence select="$row/cell[@name = $column]/replace(., '^[\s&#xA0;]+|[\s&#xA0;]+$', '')[. ne '']"/>
  </xsl:function>

  <!-- 1 234,50 and 1234.50 are the same. 1.234 is refused: a thousand, or one and a bit? -->
  <xsl:function name="f:decimal" as="xs:string?">
    <xsl:param name="row" as="element(row)"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:variable name="digits" select="replace(f:text($row, $column), '[ &#xA0;&#x202F;]', '') => translate('−', '-')"/>
    <xsl:if test="$digits and (not(matches($digits, '^-?[0-9]+([,.][0-9]+)?$'))
        or matches($digits, '^-?[1-9][0-9]{0,2}\.[0-9]{3}$'))">
      <xsl:message terminate="yes">Line {$row/@line}, {$column}: '{$digits}' is not a number that can be read in one way only</xsl:message>
    </xsl:if>
    <xsl:sequence select="$digits[. ne ''] ! translate(., ',', '.')"/>
  </xsl:function>

  <xsl:function name="f:date" as="xs:string?">
    <xsl:param name="row" as="element(row)"/>
    <xsl:param name="column" as="xs:string"/>
    <xsl:variable name="text" select="f:text($row, $column)"/>
    <xsl:sequence select="if (matches($text, '^[0-9]{2}\.[0-9]{2}\.[0-9]{4}$'))
        then replace($text, '^(..)\.(..)\.(....)$', '$3-$2-$1') else $text"/>
  </xsl:function>

  <xsl:function name="f:attribute" as="attribute()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value">
      <xsl:attribute name="{$name}" select="$value"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:element" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="$value">
      <xsl:element name="{$name}" namespace="urn:fakturahub:order:1">{$value}</xsl:element>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:known" as="empty-sequence()">
    <xsl:param name="row" as="element(row)"/>
    <xsl:for-each select="$row/cell[not(@name = ($ofOrder, $ofLine))][1]">
      <xsl:message terminate="yes">The column '{@name}' is not known. Known: {$ofOrder, $ofLine}</xsl:message>
    </xsl:for-each>
  </xsl:function>

  <!-- Two rows of one order may not contradict each other: nobody could tell which of them is meant. -->
  <xsl:function name="f:agreed" as="empty-sequence()">
    <xsl:param name="rows" as="element(row)+"/>
    <xsl:variable name="first" select="$rows[1]"/>
    <xsl:for-each select="tail($rows)">
      <xsl:variable name="row" select="."/>
      <xsl:for-each select="$ofOrder[f:text($row, .) != f:text($first, .) or (f:text($row, .) and not(f:text($first, .)))][1]">
        <xsl:message terminate="yes">Line {$row/@line}, {.}: '{f:text($row, .)}' is not what line {$first/@line} says</xsl:message>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
