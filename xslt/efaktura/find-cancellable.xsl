<?xml version="1.0" encoding="UTF-8"?>
<!-- An invoice is taken back by an id of the operator's own. Which one has this?

     in:  <question consignment number>
     out: getCancellableInvoice -->
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
    <getCancellableInvoice>
      <xsl:call-template name="audit"/>
      <!-- U: some parameters are mandatory, which ones was not to be read -->
      <issuer>{@seller}</issuer>
      <!-- U -->
      <consignmentId>{@consignment}</consignmentId>
      <!-- U -->
      <invoiceNumber>{@number}</invoiceNumber>
    </getCancellableInvoice>
  </xsl:template>

</xsl:stylesheet>
