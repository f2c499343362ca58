<?xml version="1.0" encoding="UTF-8"?>
<!-- The page's words, in bokmål and English. What the paper says too is said in the same words (`paper/phrases_*.properties`); a
     test holds them together. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    exclude-result-prefixes="f xs">

  <xsl:variable name="words">
    <w key="invoice" nb="Faktura" en="Invoice"/>
    <w key="issued" nb="Fakturadato" en="Invoice date"/>
    <w key="due" nb="Forfallsdato" en="Due date"/>
    <w key="delivered" nb="Leveringsdato" en="Delivery date"/>
    <w key="customer" nb="Kundenummer" en="Customer number"/>
    <w key="reference.buyer" nb="Deres referanse" en="Your reference"/>
    <w key="reference.order" nb="Bestilling" en="Purchase order"/>
    <w key="reference.contract" nb="Kontrakt" en="Contract"/>
    <w key="reference.project" nb="Prosjekt" en="Project"/>
    <w key="column.description" nb="Beskrivelse" en="Description"/>
    <w key="column.quantity" nb="Antall" en="Quantity"/>
    <w key="column.unit" nb="Enhet" en="Unit"/>
    <w key="column.price" nb="Pris" en="Price"/>
    <w key="column.allowance" nb="Rabatt" en="Discount"/>
    <w key="column.vat" nb="Mva" en="VAT"/>
    <w key="column.amount" nb="Beløp" en="Amount"/>
    <w key="net" nb="Sum uten mva" en="Total without VAT"/>
    <w key="payable" nb="Å betale" en="Amount due"/>
    <w key="currency" nb="NOK" en="NOK"/>
    <w key="reverse.charge" nb="Omvendt avgiftsplikt – Merverdiavgift ikke beregnet" en="Reverse charge – VAT not calculated (Omvendt avgiftsplikt – Merverdiavgift ikke beregnet)"/>
    <w key="pay.account" nb="Kontonummer" en="Account number"/>
    <w key="pay.kid" nb="KID" en="KID (payment reference)"/>
    <w key="pay.nothing" nb="Fakturaen skal ikke betales." en="Nothing is to be paid."/>
    <w key="credit.note" nb="Kreditnota" en="Credit note"/>
    <w key="payment" nb="Betaling" en="Payment"/>
    <w key="facts" nb="Om fakturaen" en="About the invoice"/>
    <w key="facts.credit" nb="Om kreditnotaen" en="About the credit note"/>
    <w key="issued.credit" nb="Dato" en="Date"/>
    <w key="reminder" nb="Purring" en="Reminder"/>
    <w key="reminder.friendly" nb="Betalingspåminnelse" en="Payment reminder"/>
    <w key="facts.reminder" nb="Om purringen" en="About the reminder"/>
    <w key="reminded" nb="Gjelder" en="Of"/>
    <w key="reminded.due" nb="Forfalt" en="Was due"/>
    <w key="settled" nb="Betalt eller kreditert" en="Paid or credited"/>
    <w key="buyer" nb="Kunde" en="Customer"/>
    <w key="lines" nb="Varer og tjenester" en="Goods and services"/>
    <w key="sums" nb="Sum" en="Total"/>
    <w key="remarks" nb="Merknader" en="Remarks"/>
    <w key="credit.pay" nb="Kreditnotaen skal ikke betales." en="The credit note is not to be paid."/>
    <w key="credits" nb="Gjelder" en="Credits"/>
    <w key="credited" nb="Kreditert" en="Credited"/>
    <w key="org.number" nb="Org.nr." en="Org. no."/>
    <w key="vat.number" nb="VAT-nr." en="VAT no."/>
    <w key="item" nb="Varenr." en="Item no."/>
    <w key="allowance" nb="Rabatt" en="Discount"/>
    <w key="vat" nb="mva" en="VAT"/>
    <w key="vat.of" nb="mva av" en="VAT on"/>
    <w key="no.vat" nb="Uten mva:" en="No VAT:"/>
    <w key="attachment" nb="Vedlegg:" en="Attachment:"/>
    <w key="pay.iban" nb="IBAN" en="IBAN"/>
    <w key="category.Z" nb=" (fritatt)" en=" (zero-rated)"/>
    <w key="category.E" nb=" (unntatt)" en=" (exempt)"/>
    <w key="category.AE" nb=" (omvendt avgiftsplikt)" en=" (reverse charge)"/>
    <w key="category.G" nb=" (utførsel)" en=" (export)"/>
    <w key="category.K" nb=" (omvendt avgiftsplikt)" en=" (reverse charge)"/>
    <w key="category.O" nb=" (utenfor mva-loven)" en=" (outside the VAT Act)"/>
    <w key="unit.C62" nb="stk" en="pcs"/>
    <w key="unit.EA" nb="stk" en="pcs"/>
    <w key="unit.H87" nb="stk" en="pcs"/>
    <w key="unit.NAR" nb="stk" en="pcs"/>
    <w key="unit.HUR" nb="timer" en="hours"/>
    <w key="unit.MIN" nb="min" en="min"/>
    <w key="unit.DAY" nb="dager" en="days"/>
    <w key="unit.WEE" nb="uker" en="weeks"/>
    <w key="unit.MON" nb="mnd" en="months"/>
    <w key="unit.ANN" nb="år" en="years"/>
    <w key="unit.KGM" nb="kg" en="kg"/>
    <w key="unit.GRM" nb="g" en="g"/>
    <w key="unit.TNE" nb="tonn" en="tonnes"/>
    <w key="unit.LTR" nb="liter" en="litres"/>
    <w key="unit.MTR" nb="m" en="m"/>
    <w key="unit.CMT" nb="cm" en="cm"/>
    <w key="unit.MMT" nb="mm" en="mm"/>
    <w key="unit.KMT" nb="km" en="km"/>
    <w key="unit.MTK" nb="m²" en="m²"/>
    <w key="unit.MTQ" nb="m³" en="m³"/>
    <w key="unit.KWH" nb="kWh" en="kWh"/>
    <w key="unit.MWH" nb="MWh" en="MWh"/>
    <w key="unit.SET" nb="sett" en="sets"/>
    <w key="unit.PR" nb="par" en="pairs"/>
    <w key="unit.XPK" nb="pakker" en="packs"/>
    <w key="unit.PK" nb="pakker" en="packs"/>
    <w key="unit.XBX" nb="esker" en="boxes"/>
    <w key="unit.BX" nb="esker" en="boxes"/>
    <w key="unit.XPX" nb="paller" en="pallets"/>
    <w key="unit.P1" nb="%" en="%"/>
    <w key="country.AT" nb="Østerrike" en="Austria"/>
    <w key="country.BE" nb="Belgia" en="Belgium"/>
    <w key="country.CA" nb="Canada" en="Canada"/>
    <w key="country.CH" nb="Sveits" en="Switzerland"/>
    <w key="country.CZ" nb="Tsjekkia" en="Czechia"/>
    <w key="country.DE" nb="Tyskland" en="Germany"/>
    <w key="country.DK" nb="Danmark" en="Denmark"/>
    <w key="country.EE" nb="Estland" en="Estonia"/>
    <w key="country.ES" nb="Spania" en="Spain"/>
    <w key="country.FI" nb="Finland" en="Finland"/>
    <w key="country.FO" nb="Færøyene" en="Faroe Islands"/>
    <w key="country.FR" nb="Frankrike" en="France"/>
    <w key="country.GB" nb="Storbritannia" en="United Kingdom"/>
    <w key="country.GL" nb="Grønland" en="Greenland"/>
    <w key="country.IE" nb="Irland" en="Ireland"/>
    <w key="country.IS" nb="Island" en="Iceland"/>
    <w key="country.IT" nb="Italia" en="Italy"/>
    <w key="country.LT" nb="Litauen" en="Lithuania"/>
    <w key="country.LV" nb="Latvia" en="Latvia"/>
    <w key="country.NL" nb="Nederland" en="Netherlands"/>
    <w key="country.PL" nb="Polen" en="Poland"/>
    <w key="country.PT" nb="Portugal" en="Portugal"/>
    <w key="country.SE" nb="Sverige" en="Sweden"/>
    <w key="country.SJ" nb="Svalbard og Jan Mayen" en="Svalbard &amp; Jan Mayen"/>
    <w key="country.US" nb="USA" en="United States"/>
  </xsl:variable>

  <xsl:key name="word" match="w" use="@key"/>

  <xsl:function name="f:word" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="(f:word-or($key, ())[.], error(xs:QName('f:word'), 'No word for ' || $key))[1]"/>
  </xsl:function>

  <!-- A code that we have no word for stays as it is. -->
  <xsl:function name="f:word-or" as="xs:string?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="otherwise" as="xs:string?"/>
    <xsl:sequence select="(key('word', $key, $words)/@*[local-name() = $language]/string(), $otherwise)[1]"/>
  </xsl:function>

</xsl:stylesheet>
