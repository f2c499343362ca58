<?xml version="1.0" encoding="UTF-8"?>
<!-- One invoice becomes a consignment of one request for payment, with the address of the invoice's own page. The lines
     do not go along: the bank shows the page instead.

     in:  <question> with our invoice (urn:fakturahub:invoice:1)
     out: addInvoices -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
    xmlns:h="urn:fakturahub:efaktura:1"
    xmlns:i="urn:fakturahub:invoice:1"
    xmlns="https://efaktura-services.nets.no/invoicing-nets-submitter/v1/"
    exclude-result-prefixes="h i"
    expand-text="yes">

  <xsl:include href="envelope.xsl"/>

  <xsl:template match="h:question">
    <!-- V -->
    <addInvoices>
      <xsl:call-template name="audit"/>
      <!-- V: 1 to 40 characters, unique; an older edition of the page wanted 11 digits -->
      <consignmentId>{@consignment}</consignmentId>
      <!-- V -->
      <invoices>
        <xsl:apply-templates select="i:invoice"/>
      </invoices>
    </addInvoices>
  </xsl:template>

  <xsl:template match="i:invoice">
    <!-- V -->
    <invoice>
      <!-- V: 1 to 100 characters, the issuer's own -->
      <invoiceNumber>{@number}</invoiceNumber>
      <!-- V: one of this, efakturaReference and socialSecurityNumber (error 5003); its place among the others: U -->
      <efakturaIdentifier>{../@receiver}</efakturaIdentifier>
      <!-- U: the seller's organisation number must be told -->
      <issuer>{i:seller/@orgNumber}</issuer>
      <!-- U: the seller's name as the consumer sees it -->
      <issuerName>{i:seller/i:name}</issuerName>
      <!-- U: INVOICE by the combined service's list of document types -->
      <documentType>INVOICE</documentType>
      <!-- U: kroner with two decimals -->
      <amount>{i:totals/@payable}</amount>
      <!-- U -->
      <issueDate>{@issued}</issueDate>
      <!-- U -->
      <dueDate>{@due}</dueDate>
      <!-- U: 11 digits -->
      <accountNumber>{i:seller/@account}</accountNumber>
      <!-- U -->
      <kid>{@kid}</kid>
      <!-- U: signed, and served for 16 months -->
      <invoiceUrl>{../@details}</invoiceUrl>
    </invoice>
  </xsl:template>

</xsl:stylesheet>
