<?xml version="1.0" encoding="UTF-8"?>
<!-- What every question to the operator has in common: the envelope and the information for its log.

     The service is EfakturaNetsSubmitterService ("Issuer via Mastercard Payment Services"), document/literal over HTTP:
     https://efaktura.no/developer/documentation/issuer-via-mastercard-payment-services-service.
     In these stylesheets a comment stands before every element of the operator's:
       V: read in that page, by this name
       U: not verified. What it carries is known to be asked for, its name and place are ours: put the WSDL's here.
     Not verified either: that the envelope is SOAP 1.1, and that the elements are qualified. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
    xmlns:h="urn:fakturahub:efaktura:1"
    xmlns="https://efaktura-services.nets.no/invoicing-nets-submitter/v1/"
    exclude-result-prefixes="h"
    expand-text="yes">

  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <soap:Envelope>
      <soap:Body>
        <xsl:apply-templates/>
      </soap:Body>
    </soap:Envelope>
  </xsl:template>

  <xsl:template name="audit">
    <!-- V -->
    <auditInformation>
      <!-- V: 5 to 50 characters, of its own for each question -->
      <messageIdentifier>{/h:question/@messageId}</messageIdentifier>
    </auditInformation>
    <xsl:for-each select="/h:question/@serviceProvider">
      <!-- V: for addInvoices, an organisation number; taken to stand here in the others too -->
      <serviceProvider>{.}</serviceProvider>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
