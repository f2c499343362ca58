<?xml version="1.0" encoding="UTF-8"?>
<!-- What it comes to: without VAT, VAT at each rate (bokføringsforskriften § 5-1-5), and in all; and what must or should be
     said in words. Where the buyer reckons the VAT, that is the law's own words (§ 5-1-1). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    exclude-result-prefixes="f xs"
    expand-text="yes">

  <!-- What was settled before is taken off; `payable` is what remains. -->
  <xsl:template match="totals">
    <xsl:param name="settled" as="attribute()?" select="()"/>
    <xsl:param name="payable" select="@payable"/>
    <section>
      <h2>{f:word('sums')}</h2>
      <table class="sums">
        <tbody>
          <tr>
            <th scope="row">{f:word('net')}</th>
            <td class="number">{f:number(@net, 2)}</td>
          </tr>
          <xsl:for-each select="subtotal">
            <tr>
              <th scope="row">{f:percent(vat)} {f:word('vat.of')} {f:number(@taxable, 2)}{f:word-or('category.' || vat/@category, '')}</th>
              <td class="number">{f:number(@tax, 2)}</td>
            </tr>
          </xsl:for-each>
          <xsl:for-each select="$settled">
            <tr>
              <th scope="row">{f:word('settled')}</th>
              <td class="number">{f:number(-xs:decimal(.), 2)}</td>
            </tr>
          </xsl:for-each>
          <tr class="payable">
            <th scope="row">{f:word(if (../credits) then 'credited' else 'payable')}</th>
            <td class="number">{f:kroner($payable)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  </xsl:template>

  <xsl:template name="remarks">
    <xsl:variable name="about-vat" select="distinct-values(totals/subtotal/vat ! f:about(.))"/>
    <xsl:if test="exists((note, attachment, $about-vat))">
      <section>
        <h2>{f:word('remarks')}</h2>
        <xsl:for-each select="note">
          <p class="note"><bdi>{.}</bdi></p>
        </xsl:for-each>
        <xsl:for-each select="$about-vat">
          <p><bdi>{.}</bdi></p>
        </xsl:for-each>
        <xsl:for-each select="attachment">
          <p>{f:word('attachment')} <bdi>{@fileName}</bdi></p>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:about">
    <xsl:param name="vat"/>
    <xsl:sequence select="
        if ($vat/@category = ('AE', 'K')) then f:word('reverse.charge')
        else $vat[normalize-space()] ! (f:word('no.vat') || ' ' || .)"/>
  </xsl:function>

</xsl:stylesheet>
