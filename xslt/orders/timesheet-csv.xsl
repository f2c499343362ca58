<?xml version="1.0" encoding="UTF-8"?>
<!-- A time sheet becomes our order: each row is what one person did on one day, and each person at one rate on one project is
     a line, with the hours summed. The rows themselves go along as an attachment, for the customer to check. Columns as in
     csv.xsl for the order and its buyer; and of the row: date  person  activity  hours  rate  project  vat_rate. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    xmlns="urn:fakturahub:order:1"
    exclude-result-prefixes="xs f"
    expand-text="yes">

  <xsl:include href="csv-cells.xsl"/>
  <xsl:include href="base64.xsl"/>

  <xsl:output indent="yes"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:strip-space elements="rows row"/>

  <xsl:variable name="ofOrder" select="tokenize('order_id ordered seller customer_id name org_number street postal_code
      city country email phone buyer_reference order_reference note')"/>
  <xsl:variable name="ofLine" select="tokenize('date person activity hours rate project vat_rate')"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="/rows">
    <xsl:sequence select="f:known(row[1]), f:agreed(row)"/>
    <xsl:variable name="order" select="row[1]"/>
    <order id="{f:text($order, 'order_id')}" ordered="{f:date($order, 'ordered')}"
        delivered="{max(row ! f:date(., 'date'))}">
      <xsl:sequence select="f:attribute('seller', f:text($order, 'seller'))"/>
      <buyer id="{f:text($order, 'customer_id')}">
        <xsl:sequence select="f:attribute('orgNumber', replace(f:text($order, 'org_number'), '[\s&#xA0;]', '')),
            f:attribute('email', f:text($order, 'email')), f:attribute('phone', f:text($order, 'phone'))"/>
        <name>{f:text($order, 'name')}</name>
        <address>
          <xsl:sequence select="f:attribute('country', f:text($order, 'country')),
              f:element('street', f:text($order, 'street')),
              f:element('postalCode', f:text($order, 'postal_code')),
              f:element('city', f:text($order, 'city'))"/>
        </address>
      </buyer>
      <references>
        <xsl:sequence select="f:attribute('buyer', f:text($order, 'buyer_reference')),
            f:attribute('order', f:text($order, 'order_reference'))"/>
      </references>
      <xsl:for-each-group select="row" composite="yes"
          group-by="string(f:text(., 'project')), string(f:text(., 'person')), string(f:decimal(., 'rate')), string(f:decimal(., 'vat_rate'))">
        <xsl:apply-templates select="." mode="line">
          <xsl:with-param name="hours" select="current-group()"/>
          <xsl:with-param name="place" select="position()"/>
        </xsl:apply-templates>
      </xsl:for-each-group>
      <attachment fileName="timer-{f:text($order, 'order_id')}.csv" mimeType="text/csv">{f:base64(f:sheet(row))}</attachment>
      <xsl:sequence select="f:element('note', f:text($order, 'note'))"/>
    </order>
  </xsl:template>

  <xsl:template match="row" mode="line">
    <xsl:param name="hours" as="element(row)+"/>
    <xsl:param name="place" as="xs:integer"/>
    <line id="{$place}" quantity="{sum($hours ! xs:decimal(f:decimal(., 'hours')))}" unit="HUR"
        unitPrice="{f:decimal(., 'rate')}">
      <name>{string-join((f:text(., 'project'), f:text(., 'person')), ', ')}</name>
      <description>{f:printed(min($hours ! f:date(., 'date')))}–{f:printed(max($hours ! f:date(., 'date')))}</description>
      <vat category="S" rate="{(f:decimal(., 'vat_rate'), '25')[1]}"/>
    </line>
  </xsl:template>

  <xsl:function name="f:printed" as="xs:string">
    <xsl:param name="date" as="xs:string"/>
    <xsl:sequence select="replace($date, '^(....)-(..)-(..)$', '$3.$2.$1')"/>
  </xsl:function>

  <!-- What was done, row by row, as a spreadsheet in Norway opens it. A cell that a spreadsheet would reckon is text. -->
  <xsl:function name="f:sheet" as="xs:string">
    <xsl:param name="rows" as="element(row)+"/>
    <xsl:variable name="lines" select="for $row in $rows return string-join((f:date($row, 'date'),
        for $name in ('person', 'project', 'activity') return f:cell(f:text($row, $name)),
        translate(f:decimal($row, 'hours'), '.', ',')), ';')"/>
    <xsl:sequence select="'&#xFEFF;' || string-join(('dato;person;prosjekt;aktivitet;timer', $lines, ''), '&#13;&#10;')"/>
  </xsl:function>

  <xsl:function name="f:cell" as="xs:string">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:variable name="safe" select="replace($text, '^([=+@-])', '''$1')"/>
    <xsl:sequence select="if (matches($safe, '[;&quot;\n]')) then '&quot;' || replace($safe, '&quot;', '&quot;&quot;') || '&quot;' else string($safe)"/>
  </xsl:function>

</xsl:stylesheet>
