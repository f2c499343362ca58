<?xml version="1.0" encoding="UTF-8"?>
<!-- Our own order (docs/order.xsd) stays as it is. Anything else is refused here by name, and what stands within
     the order by its schema.

     in:  <order xmlns="urn:fakturahub:order:1">, or several within <orders>
     out: the same -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:o="urn:fakturahub:order:1">

  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="/o:order">
    <xsl:copy-of select="." copy-namespaces="no"/>
  </xsl:template>

</xsl:stylesheet>
