<?xml version="1.0" encoding="UTF-8"?>
<!-- Text as Base64 of its UTF-8 (RFC 4648 § 4), which XPath has no function for. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:fakturahub:functions"
    exclude-result-prefixes="xs f">

  <xsl:variable name="alphabet" as="xs:string" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'"/>

  <xsl:function name="f:base64" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="bytes" select="string-to-codepoints($text) ! f:utf8(.)"/>
    <xsl:sequence select="string-join(for $at in (0 to (count($bytes) - 1) idiv 3)
        return f:four(subsequence($bytes, $at * 3 + 1, 3)))"/>
  </xsl:function>

  <xsl:function name="f:four" as="xs:string">
    <xsl:param name="three" as="xs:integer*"/>
    <xsl:variable name="bits" select="$three[1] * 65536 + ($three[2], 0)[1] * 256 + ($three[3], 0)[1]"/>
    <xsl:variable name="letters" select="(262144, 4096, 64, 1) ! substring($alphabet, ($bits idiv .) mod 64 + 1, 1)"/>
    <xsl:sequence select="substring(string-join($letters), 1, count($three) + 1) || substring('==', 1, 3 - count($three))"/>
  </xsl:function>

  <xsl:function name="f:utf8" as="xs:integer+">
    <xsl:param name="point" as="xs:integer"/>
    <xsl:sequence select="if ($point lt 128) then $point
        else if ($point lt 2048) then (192 + $point idiv 64, 128 + $point mod 64)
        else if ($point lt 65536) then (224 + $point idiv 4096, 128 + ($point idiv 64) mod 64, 128 + $point mod 64)
        else (240 + $point idiv 262144, 128 + ($point idiv 4096) mod 64, 128 + ($point idiv 64) mod 64, 128 + $point mod 64)"/>
  </xsl:function>

</xsl:stylesheet>
