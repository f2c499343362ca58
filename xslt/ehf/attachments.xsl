<?xml version="1.0" encoding="UTF-8"?>
<!-- A file that goes with the invoice, known by its place (BR-52) and its name. -->
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

</xsl:stylesheet>
