<?xml version="1.0" encoding="UTF-8"?>
<!-- What the payer needs, first of all; a credit note says what it takes back, for nobody pays it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    exclude-result-prefixes="f xs"
    expand-text="yes">

  <xsl:template name="pay">
    <section class="pay">
      <h2>{f:word('payment')}</h2>
      <xsl:choose>
        <xsl:when test="credits">
          <p>{f:word('credit.pay')}</p>
        </xsl:when>
        <xsl:when test="xs:decimal(totals/@payable) le 0">
          <p>{f:word('pay.nothing')}</p>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="how-to-pay"/>
        </xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:template name="how-to-pay">
    <xsl:param name="payable" select="totals/@payable"/>
    <xsl:param name="due" select="@due"/>
    <dl>
      <xsl:sequence select="f:fact('payable', f:kroner($payable))"/>
      <xsl:sequence select="f:fact('due', f:date($due))"/>
      <xsl:sequence select="f:fact('pay.kid', string(@kid))"/>
      <xsl:sequence select="f:fact('pay.account', f:spaced(seller/@account, '(.{4})(..)(.+)', '$1 $2 $3'))"/>
      <xsl:if test="buyer/address/@country ne 'NO'">
        <xsl:sequence select="f:fact('pay.iban', f:spaced(seller/@iban, '(.{4})', '$1 '))"/>
      </xsl:if>
    </dl>
  </xsl:template>

  <xsl:template name="facts">
    <xsl:variable name="credit" select="exists(credits)"/>
    <section>
      <h2>{f:word('facts' || '.credit'[$credit])}</h2>
      <dl>
        <xsl:sequence select="f:fact('issued' || '.credit'[$credit], f:date(@issued))"/>
        <xsl:sequence select="credits ! f:fact('credits', f:word('invoice') || ' ' || @number || ', ' || f:date(@issued))"/>
        <xsl:sequence select="f:fact('delivered', f:date(@delivered))"/>
        <xsl:sequence select="f:fact('customer', string(buyer/@id))"/>
        <xsl:sequence select="references/@* ! f:fact('reference.' || local-name(), string())"/>
      </dl>
    </section>
  </xsl:template>

  <xsl:function name="f:fact" as="element()?">
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="said" as="xs:string"/>
    <xsl:if test="normalize-space($said)">
      <div>
        <dt>{f:word($word)}</dt>
        <dd><bdi>{$said}</bdi></dd>
      </div>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
