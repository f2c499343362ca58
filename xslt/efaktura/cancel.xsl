<?xml version="1.0" encoding="UTF-8"?>
<!-- Takes an invoice out of the net bank, by the operator's own id of it.

     in:  <question id>
     out: cancelInvoice -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
    xmlns:h="urn:fakturahub:efaktura:1"
    xmlns="https://efaktura-services.nets.no/invoicing-nets-submitter/v1/"
    exclude-result-prefixes="h"
    expand-text="yes">

  <xsl:include href="envelope.xsl"/>

  <xsl:template match="h:question">
    <!-- V -->
    <cancelInvoice>
      <xsl:call-template name="audit"/>
      <!-- U: "an unique id", says the page -->
      <invoiceId>{@id}</invoiceId>
    </cancelInvoice>
  </xsl:template>

</xsl:stylesheet>
