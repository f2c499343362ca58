<?xml version="1.0" encoding="UTF-8"?>
<!-- When and where (bokføringsforskriften § 5-1-1 no. 4; BR-IC-11 and 12 for K). An order knows of no other place
     than the buyer's address. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
    xpath-default-namespace="urn:fakturahub:invoice:1"
    expand-text="yes">

  <xsl:template match="@delivered">
    <cac:Delivery>
      <cbc:ActualDeliveryDate>{.}</cbc:ActualDeliveryDate>
      <cac:DeliveryLocation>
        <cac:Address>
          <xsl:for-each select="../buyer/address">
            <xsl:call-template name="address"/>
          </xsl:for-each>
        </cac:Address>
      </cac:DeliveryLocation>
    </cac:Delivery>
  </xsl:template>

</xsl:stylesheet>
