<?xml version="1.0" encoding="UTF-8"?>
<!-- What became of an invoice?

     in:  <question consignment number>
     out: getInvoiceStatus -->
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
    <getInvoiceStatus>
      <xsl:call-template name="audit"/>
      <!-- U: here; V: by this name in addInvoices -->
      <consignmentId>{@consignment}</consignmentId>
      <!-- U: here; V: by this name in addInvoices -->
      <invoiceNumber>{@number}</invoiceNumber>
    </getInvoiceStatus>
  </xsl:template>

</xsl:stylesheet>
