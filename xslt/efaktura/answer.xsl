<?xml version="1.0" encoding="UTF-8"?>
<!-- What the operator says, in words of our own (efaktura.AnswerXml). Whatever is not known here fails, and counts as no
     answer: the question is asked again.

     The names of the answers and of the two faults were read (V, see envelope.xsl); what stands within them was not (U),
     so elements are found by local name wherever they stand.

     in:  the operator's SOAP envelope
     out: <added>, <known>, <status>, <cancellable>, <cancelled> or <fault> -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    xmlns="urn:fakturahub:efaktura:1"
    exclude-result-prefixes="xs f"
    expand-text="yes">

  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <xsl:apply-templates select="*:Envelope"/>
  </xsl:template>

  <xsl:template match="*:Envelope">
    <xsl:apply-templates select="*:Body"/>
  </xsl:template>

  <xsl:template match="*:Body">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- No fault is the acceptance: how the invoice fares is asked by getInvoiceStatus. -->
  <xsl:template match="*:addInvoicesResponse">
    <added/>
  </xsl:template>

  <xsl:template match="*:getEfakturaIdentifiersResponse">
    <known>
      <xsl:for-each select="f:all(., 'consumer')">
        <!-- U: consumer, efakturaIdentifier within it, yesToAll, blocked -->
        <receiver identifier="{f:one(., 'efakturaIdentifier')}"
            accepts="{f:is-true(f:one(., 'yesToAll'))}"
            blocked="{f:is-true(f:all(., 'blocked'))}"/>
      </xsl:for-each>
    </known>
  </xsl:template>

  <!-- U: the words of the state are those of the combined service's transactions, and ours where it has none. -->
  <xsl:template match="*:getInvoiceStatusResponse">
    <xsl:variable name="word" select="f:one(., 'status')"/>
    <status state="{f:state($word)}" word="{$word}">{f:all(., 'message')}</status>
  </xsl:template>

  <xsl:template match="*:getCancellableInvoiceResponse">
    <!-- U -->
    <cancellable id="{f:one(., 'invoiceId')}"/>
  </xsl:template>

  <xsl:template match="*:cancelInvoiceResponse">
    <cancelled/>
  </xsl:template>

  <!-- V: validationFault, "the client has sent an invalid request", and serverFault, "an internal server error"; U: the
       number and the words within. A fault without either is taken for the operator's own trouble. -->
  <xsl:template match="*:Fault">
    <fault blame="{if (f:all(., 'validationFault')) then 'OURS' else 'THEIRS'}"
        code="{f:all(., 'errorCode')[1]}">
      <xsl:value-of select="(f:all(., 'errorMessage'), f:all(., 'faultstring'))[1]"/>
    </fault>
  </xsl:template>

  <xsl:function name="f:all" as="element()*">
    <xsl:param name="within" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="$within/descendant::*[local-name() = $name]"/>
  </xsl:function>

  <!-- What is not said must not be taken for a no. -->
  <xsl:function name="f:one" as="element()">
    <xsl:param name="within" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="f:all($within, $name)"/>
  </xsl:function>

  <xsl:function name="f:is-true" as="xs:boolean">
    <xsl:param name="said" as="element()*"/>
    <xsl:sequence select="$said = ('true', '1')"/>
  </xsl:function>

  <xsl:function name="f:state" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$word = ('IN_PROGRESS', 'PENDING')">UNDER_WAY</xsl:when>
      <xsl:when test="$word = 'PROCESSED'">IN_THE_BANK</xsl:when>
      <xsl:when test="$word = ('REJECTED', 'STOPPED')">REJECTED</xsl:when>
      <xsl:when test="$word = 'CANCELLED'">CANCELLED</xsl:when>
      <xsl:when test="$word = 'NOT_FOUND'">NOT_THERE</xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">A state we do not know: {$word}</xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
