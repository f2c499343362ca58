<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of every page, in the buyer's language. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="urn:fakturahub:invoice:1"
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

  <xsl:variable name="language" select="string((//buyer)[1]/@language)"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template name="page">
    <xsl:param name="title"/>
    <xsl:param name="pay"/>
    <xsl:param name="facts"/>
    <xsl:param name="sums"/>
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
          <xsl:sequence select="$pay"/>
          <div class="who">
            <xsl:apply-templates select="buyer"/>
            <xsl:sequence select="$facts"/>
          </div>
          <xsl:call-template name="lines"/>
          <div class="end">
            <xsl:call-template name="remarks"/>
            <xsl:sequence select="$sums"/>
          </div>
        </main>
        <xsl:apply-templates select="seller"/>
      </body>
    </html>
  </xsl:template>

</xsl:stylesheet>
