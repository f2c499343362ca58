<?xml version="1.0" encoding="UTF-8"?>
<!-- An order in JSON (docs/order.schema.json) becomes our order. A key that the schema does not know is refused.

     in:  <map> of XPath's json-to-xml
     out: <order>, docs/order.xsd; a line without id is counted -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns="urn:fakturahub:order:1"
    xpath-default-namespace="http://www.w3.org/2005/xpath-functions"
    expand-text="yes">

  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="array map"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="/map">
    <order>
      <xsl:call-template name="only">
        <xsl:with-param name="keys" select="'id', 'seller', 'ordered', 'delivered', 'buyer', 'references',
            'lines', 'charges', 'attachments', 'note'"/>
      </xsl:call-template>
      <xsl:apply-templates select="*[@key = ('id', 'seller', 'ordered', 'delivered')]" mode="attribute"/>
      <xsl:apply-templates select="*[@key = 'buyer']"/>
      <xsl:apply-templates select="*[@key = 'references']"/>
      <xsl:apply-templates select="*[@key = 'lines']/*"/>
      <xsl:apply-templates select="*[@key = 'charges']/*"/>
      <xsl:apply-templates select="*[@key = 'attachments']/*"/>
      <xsl:apply-templates select="*[@key = 'note']" mode="text"/>
    </order>
  </xsl:template>

  <xsl:template match="map[@key = 'buyer']">
    <buyer>
      <xsl:call-template name="only">
        <xsl:with-param name="keys" select="'id', 'name', 'orgNumber', 'vatNumber', 'email', 'phone', 'language',
            'channel', 'address'"/>
      </xsl:call-template>
      <xsl:apply-templates select="* except *[@key = ('name', 'address')]" mode="attribute"/>
      <xsl:apply-templates select="*[@key = 'name']" mode="text"/>
      <xsl:apply-templates select="*[@key = 'address']"/>
    </buyer>
  </xsl:template>

  <xsl:template match="map[@key = 'address']">
    <address>
      <xsl:call-template name="only">
        <xsl:with-param name="keys" select="'street', 'postalCode', 'city', 'country'"/>
      </xsl:call-template>
      <xsl:apply-templates select="*[@key = 'country']" mode="attribute"/>
      <xsl:apply-templates select="*[@key = 'street'], *[@key = 'postalCode'], *[@key = 'city']" mode="text"/>
    </address>
  </xsl:template>

  <xsl:template match="map[@key = 'references']">
    <references>
      <xsl:call-template name="only">
        <xsl:with-param name="keys" select="'buyer', 'order', 'contract', 'project'"/>
      </xsl:call-template>
      <xsl:apply-templates select="*" mode="attribute"/>
    </references>
  </xsl:template>

  <xsl:template match="array[@key = 'lines']/map">
    <line>
      <xsl:call-template name="only">
        <xsl:with-param name="keys" select="'id', 'itemId', 'name', 'description', 'quantity', 'unit',
            'unitPrice', 'allowance', 'vat'"/>
      </xsl:call-template>
      <xsl:if test="not(*[@key = 'id'])">
        <xsl:attribute name="id" select="position()"/>
      </xsl:if>
      <xsl:apply-templates select="*[@key = ('id', 'itemId', 'quantity', 'unit', 'unitPrice')]" mode="attribute"/>
      <xsl:apply-templates select="*[@key = 'name'], *[@key = 'description']" mode="text"/>
      <xsl:apply-templates select="*[@key = 'allowance'], *[@key = 'vat']"/>
    </line>
  </xsl:template>

  <xsl:template match="array[@key = 'charges']/map">
    <charge>
      <xsl:call-template name="only">
        <xsl:with-param name="keys" select="'amount', 'reason', 'vat'"/>
      </xsl:call-template>
      <xsl:apply-templates select="*[@key = 'amount']" mode="attribute"/>
      <xsl:apply-templates select="*[@key = 'reason']" mode="text"/>
      <xsl:apply-templates select="*[@key = 'vat']"/>
    </charge>
  </xsl:template>

  <xsl:template match="map[@key = ('allowance', 'vat')]">
    <xsl:element name="{@key}">
      <xsl:call-template name="only">
        <xsl:with-param name="keys" select="if (@key = 'vat') then ('category', 'rate', 'reason')
            else ('amount', 'reason')"/>
      </xsl:call-template>
      <xsl:apply-templates select="*[@key = ('amount', 'category', 'rate')]" mode="attribute"/>
      <xsl:value-of select="*[@key = 'reason']"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="array[@key = 'attachments']/map">
    <attachment>
      <xsl:call-template name="only">
        <xsl:with-param name="keys" select="'fileName', 'mimeType', 'content'"/>
      </xsl:call-template>
      <xsl:apply-templates select="*[@key = ('fileName', 'mimeType')]" mode="attribute"/>
      <xsl:value-of select="*[@key = 'content']"/>
    </attachment>
  </xsl:template>

  <xsl:template match="string | number" mode="attribute">
    <xsl:attribute name="{@key}" select="."/>
  </xsl:template>

  <xsl:template match="string" mode="text">
    <xsl:element name="{@key}">{.}</xsl:element>
  </xsl:template>

  <!-- JSON's null says what a missing key says. -->
  <xsl:template match="null" mode="#default attribute text"/>

  <xsl:mode name="attribute" on-no-match="fail"/>
  <xsl:mode name="text" on-no-match="fail"/>

  <xsl:template name="only">
    <xsl:param name="keys" as="xs:string*" xmlns:xs="http://www.w3.org/2001/XMLSchema"/>
    <xsl:for-each select="*[not(@key = $keys)][1]">
      <xsl:message terminate="yes">"{@key}" is not known{../@key ! (' in "' || . || '"')}. Known: {$keys}</xsl:message>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
