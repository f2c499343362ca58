<?xml version="1.0" encoding="UTF-8"?>
<!-- Who buys, and at the foot who sells, with what the law wants said of both (bokføringsforskriften § 5-1-2,
     foretaksregisterloven § 10-2). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:f="urn:fakturahub:functions"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    exclude-result-prefixes="f"
    expand-text="yes">

  <xsl:template match="buyer">
    <section>
      <h2>{f:word('buyer')}</h2>
      <p><strong><bdi>{name}</bdi></strong></p>
      <xsl:apply-templates select="address"/>
      <xsl:for-each select="@orgNumber">
        <p>{f:word('org.number')} {f:org(.)}</p>
      </xsl:for-each>
      <xsl:for-each select="@vatNumber">
        <p>{f:word('vat.number')} {.}</p>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template match="seller">
    <footer>
      <div>
        <p><strong><bdi>{name}</bdi></strong></p>
        <xsl:apply-templates select="address"/>
      </div>
      <div>
        <p>{f:word('org.number')} {f:org(@orgNumber)}{' MVA'[current()/@vatRegistered = 'true']}</p>
        <xsl:if test="@foretaksregisteret = 'true'">
          <p lang="nb">Foretaksregisteret</p>
        </xsl:if>
      </div>
      <div>
        <p><a href="mailto:{@email}">{@email}</a></p>
        <xsl:for-each select="@phone">
          <p>{.}</p>
        </xsl:for-each>
      </div>
    </footer>
  </xsl:template>

  <xsl:template match="address">
    <xsl:for-each select="street">
      <p><bdi>{.}</bdi></p>
    </xsl:for-each>
    <xsl:if test="postalCode or city">
      <p><bdi>{postalCode, city}</bdi></p>
    </xsl:if>
    <xsl:if test="@country ne 'NO'">
      <p>{f:word-or('country.' || @country, @country)}</p>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
