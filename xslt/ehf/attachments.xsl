<?xml version="1.0" encoding="UTF-8"?>
<!-- A file that goes with the invoice, known by its place (BR-52) and its name; and what people see of the invoice, known
     by its number. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="attachment">
    <cac:AdditionalDocumentReference>
      <cbc:ID>{position()}</cbc:ID>
      <cbc:DocumentDescription>{@fileName}</cbc:DocumentDescription>
      <cac:Attachment>
        <cbc:EmbeddedDocumentBinaryObject mimeCode="{@mimeType}" filename="{@fileName}">{.}</cbc:EmbeddedDocumentBinaryObject>
      </cac:Attachment>
    </cac:AdditionalDocumentReference>
  </xsl:template>

  <xsl:template match="visual">
    <xsl:variable name="file">{if (../credits) then 'kreditnota' else 'faktura'}-{../@number}.pdf</xsl:variable>
    <cac:AdditionalDocumentReference>
      <cbc:ID>{../@number}</cbc:ID>
      <cbc:DocumentDescription>{if (../credits) then 'Credit note' else 'Commercial invoice'}</cbc:DocumentDescription>
      <cac:Attachment>
        <cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="{$file}">{.}</cbc:EmbeddedDocumentBinaryObject>
      </cac:Attachment>
    </cac:AdditionalDocumentReference>
  </xsl:template>

</xsl:stylesheet>
