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

  <xsl:include href="page.xsl"/>

  <xsl:template match="/invoice">
    <xsl:call-template name="page">
      <xsl:with-param name="title">{f:word(if (credits) then 'credit.note' else 'invoice')} {@number}</xsl:with-param>
      <xsl:with-param name="pay">
        <xsl:call-template name="pay"/>
      </xsl:with-param>
      <xsl:with-param name="facts">
        <xsl:call-template name="facts"/>
      </xsl:with-param>
      <xsl:with-param name="sums">
        <xsl:apply-templates select="totals"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
