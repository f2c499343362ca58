<?xml version="1.0" encoding="UTF-8"?>
<!-- Rows become our order. Each row is a line of an order; what is said of the order itself stands in each of its
     rows, or in the first one only. Columns may come in any order but the first, which is order_id. Columns that
     are not needed may be left out; one that is not known is refused.

     of the order: order_id  ordered  delivered  seller  customer_id  name  org_number  vat_number  street
                   postal_code  city  country  email  phone  language  channel  buyer_reference
                   order_reference  contract  project  note
                   charge  charge_reason  charge_vat_rate: freight or a fee, or, negative, an allowance, at S
     of the line:  line_id  item_id  item  description  quantity  unit  unit_price  discount  discount_reason
                   vat_category (S when empty)  vat_rate  vat_reason

     Decimals with comma or point, without thousands' points; spaces within are passed over. Dates as 2026-11-23 or
     23.11.2026. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    xmlns="urn:fakturahub:order:1"
    exclude-result-prefixes="xs f"
    expand-text="yes">

  <xsl:include href="csv-cells.xsl"/>

  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="rows row"/>

  <xsl:variable name="ofOrder" select="tokenize('order_id ordered delivered seller customer_id name org_number
      vat_number street postal_code city country email phone language channel buyer_reference order_reference contract
      project note charge charge_reason charge_vat_rate')"/>
  <xsl:variable name="ofLine" select="tokenize('line_id item_id item description quantity unit unit_price discount
      discount_reason vat_category vat_rate vat_reason')"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="/rows">
    <xsl:sequence select="f:known(row[1]), f:agreed(row)"/>
    <xsl:variable name="order" select="row[1]"/>
    <order id="{f:text($order, 'order_id')}" ordered="{f:date($order, 'ordered')}">
      <xsl:sequence select="f:attribute('delivered', f:date($order, 'delivered')),
          f:attribute('seller', f:text($order, 'seller'))"/>
      <xsl:apply-templates select="$order" mode="buyer"/>
      <xsl:apply-templates select="$order" mode="references"/>
      <xsl:apply-templates select="row"/>
      <xsl:apply-templates select="$order[f:text(., 'charge')]" mode="charge"/>
      <xsl:sequence select="f:element('note', f:text($order, 'note'))"/>
    </order>
  </xsl:template>

  <xsl:template match="row" mode="buyer">
    <buyer id="{f:text(., 'customer_id')}">
      <xsl:sequence select="f:attribute('orgNumber', replace(f:text(., 'org_number'), '[\s&#xA0;]', '')),
          f:attribute('vatNumber', f:text(., 'vat_number')),
          f:attribute('email', f:text(., 'email')),
          f:attribute('phone', f:text(., 'phone')),
          f:attribute('language', lower-case(f:text(., 'language'))),
          f:attribute('channel', lower-case(f:text(., 'channel')))"/>
      <name>{f:text(., 'name')}</name>
      <address>
        <xsl:sequence select="f:attribute('country', f:text(., 'country')),
            f:element('street', f:text(., 'street')),
            f:element('postalCode', f:text(., 'postal_code')),
            f:element('city', f:text(., 'city'))"/>
      </address>
    </buyer>
  </xsl:template>

  <xsl:template match="row" mode="references">
    <references>
      <xsl:sequence select="f:attribute('buyer', f:text(., 'buyer_reference')),
          f:attribute('order', f:text(., 'order_reference')),
          f:attribute('contract', f:text(., 'contract')),
          f:attribute('project', f:text(., 'project'))"/>
    </references>
  </xsl:template>

  <xsl:template match="row">
    <line id="{(f:text(., 'line_id'), position())[1]}" quantity="{f:decimal(., 'quantity')}"
        unitPrice="{f:decimal(., 'unit_price')}">
      <xsl:sequence select="f:attribute('itemId', f:text(., 'item_id')),
          f:attribute('unit', f:text(., 'unit')),
          f:element('name', f:text(., 'item')),
          f:element('description', f:text(., 'description'))"/>
      <xsl:if test="f:text(., 'discount')">
        <allowance amount="{f:decimal(., 'discount')}">{(f:text(., 'discount_reason'), 'Rabatt')[1]}</allowance>
      </xsl:if>
      <vat category="{(f:text(., 'vat_category'), 'S')[1]}">
        <xsl:sequence select="f:attribute('rate', f:decimal(., 'vat_rate')), f:text(., 'vat_reason')"/>
      </vat>
    </line>
  </xsl:template>

  <xsl:template match="row" mode="charge">
    <charge amount="{f:decimal(., 'charge')}">
      <reason>{f:text(., 'charge_reason')}</reason>
      <vat category="S" rate="{f:decimal(., 'charge_vat_rate')}"/>
    </charge>
  </xsl:template>

</xsl:stylesheet>
