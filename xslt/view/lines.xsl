<?xml version="1.0" encoding="UTF-8"?>
<!-- The lines, and the charges for the whole invoice after them. A phone has no room for every column: what they say
     stands under the name there. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    exclude-result-prefixes="f xs"
    expand-text="yes">

  <xsl:variable name="allowances" select="exists(//line/allowance)"/>

  <xsl:template name="lines">
    <section>
      <h2>{f:word('lines')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{f:word('column.description')}</th>
            <th scope="col" class="number wide">{f:word('column.quantity')}</th>
            <th scope="col" class="wide">{f:word('column.unit')}</th>
            <th scope="col" class="number wide">{f:word('column.price')}</th>
            <xsl:if test="$allowances">
              <th scope="col" class="number wide">{f:word('column.allowance')}</th>
            </xsl:if>
            <th scope="col" class="number wide">{f:word('column.vat')}</th>
            <th scope="col" class="number">{f:word('column.amount')}</th>
          </tr>
        </thead>
        <tbody>
          <xsl:apply-templates select="line, charge, deduction"/>
        </tbody>
      </table>
    </section>
  </xsl:template>

  <xsl:template match="line">
    <xsl:variable name="unit" select="f:word-or('unit.' || @unit, @unit)"/>
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        <xsl:apply-templates select="description, @itemId, allowance"/>
        <span class="more narrow">{f:number(@quantity, 0)} {$unit} × {f:number(@unitPrice, 2)}{
            allowance ! (' &#8722; ' || f:number(@amount, 2))}, {f:percent(vat)} {f:word('vat')}</span>
      </th>
      <td class="number wide">{f:number(@quantity, 0)}</td>
      <td class="wide">{$unit}</td>
      <td class="number wide">{f:number(@unitPrice, 2)}</td>
      <xsl:if test="$allowances">
        <td class="number wide">{allowance ! f:number(-xs:decimal(@amount), 2)}</td>
      </xsl:if>
      <td class="number wide">{f:percent(vat)}</td>
      <td class="number">{f:number(@net, 2)}</td>
    </tr>
  </xsl:template>

  <xsl:template match="charge | deduction">
    <tr>
      <th scope="row">
        <bdi>{reason}</bdi>
        <span class="more narrow">{f:percent(vat)} {f:word('vat')}</span>
      </th>
      <td class="wide" colspan="{if ($allowances) then 4 else 3}"/>
      <td class="number wide">{f:percent(vat)}</td>
      <td class="number">{f:number(if (self::charge) then @amount else -xs:decimal(@amount), 2)}</td>
    </tr>
  </xsl:template>

  <xsl:template match="description">
    <span class="more"><bdi>{.}</bdi></span>
  </xsl:template>

  <xsl:template match="@itemId">
    <span class="more">{f:word('item')} <bdi>{.}</bdi></span>
  </xsl:template>

  <xsl:template match="allowance">
    <xsl:if test="normalize-space()">
      <span class="more">{f:word('allowance')}: <bdi>{.}</bdi></span>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
