<?xml version="1.0" encoding="UTF-8"?>
<!-- Our invoice, or credit note, → a page for people, in the buyer's language. Start here; the parts are in the page's
     order. One file with nothing to fetch and nothing that runs. Every amount comes reckoned and rounded. Accessible as
     WCAG 2.2 AA asks: language, one heading of each part, tables with headers, contrast, both light and dark. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:f="urn:fakturahub:functions"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    exclude-result-prefixes="f"
    expand-text="yes">

  <xsl:include href="words.xsl"/>
  <xsl:include href="numbers.xsl"/>
  <xsl:include href="style.xsl"/>
  <xsl:include href="pay.xsl"/>
  <xsl:include href="party.xsl"/>
  <xsl:include href="lines.xsl"/>
  <xsl:include href="sums.xsl"/>

  <xsl:output method="html" html-version="5" include-content-type="no" indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="*"/>

  <xsl:variable name="language" select="string(/invoice/buyer/@language)"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="/invoice">
    <xsl:variable name="title">{f:word(if (credits) then 'credit.note' else 'invoice')} {@number}</xsl:variable>
    <html lang="{$language}">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{$title} – {seller/name}</title>
        <xsl:call-template name="style"/>
      </head>
      <body>
        <main>
          <header>
            <p><bdi>{seller/name}</bdi></p>
            <h1>{$title}</h1>
          </header>
          <xsl:call-template name="pay"/>
          <div class="who">
            <xsl:apply-templates select="buyer"/>
            <xsl:call-template name="facts"/>
          </div>
          <xsl:call-template name="lines"/>
          <div class="end">
            <xsl:call-template name="remarks"/>
            <xsl:apply-templates select="totals"/>
          </div>
        </main>
        <xsl:apply-templates select="seller"/>
      </body>
    </html>
  </xsl:template>

</xsl:stylesheet>
