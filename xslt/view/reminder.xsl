<?xml version="1.0" encoding="UTF-8"?>
<!-- Our reminder → a page for people: what is owed of one invoice, with what the reminder adds. Without fee and interest it
     is a friendly one, and is called so. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:f="urn:fakturahub:functions"
    xmlns:r="urn:fakturahub:reminder:1"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    exclude-result-prefixes="f r"
    expand-text="yes">

  <xsl:include href="page.xsl"/>

  <xsl:template match="/r:reminder">
    <xsl:apply-templates select="invoice"/>
  </xsl:template>

  <xsl:template match="r:reminder/invoice">
    <xsl:call-template name="page">
      <xsl:with-param name="title">{f:word(if (../@fee | ../@interest | ../@compensation) then 'reminder' else 'reminder.friendly')} {../@number}</xsl:with-param>
      <xsl:with-param name="pay">
        <section class="pay">
          <h2>{f:word('payment')}</h2>
          <xsl:call-template name="how-to-pay">
            <xsl:with-param name="payable" select="../@payable"/>
            <xsl:with-param name="due" select="../@due"/>
          </xsl:call-template>
        </section>
      </xsl:with-param>
      <xsl:with-param name="facts">
        <section>
          <h2>{f:word('facts.reminder')}</h2>
          <dl>
            <xsl:sequence select="f:fact('issued.credit', f:date(../@issued))"/>
            <xsl:sequence select="f:fact('reminded', f:word('invoice') || ' ' || @number || ', ' || f:date(@issued))"/>
            <xsl:sequence select="f:fact('reminded.due', f:date(@due))"/>
            <xsl:sequence select="f:fact('customer', string(buyer/@id))"/>
            <xsl:sequence select="references/@* ! f:fact('reference.' || local-name(), string())"/>
          </dl>
        </section>
      </xsl:with-param>
      <xsl:with-param name="sums">
        <xsl:apply-templates select="totals">
          <xsl:with-param name="settled" select="../@settled"/>
          <xsl:with-param name="payable" select="../@payable"/>
        </xsl:apply-templates>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
