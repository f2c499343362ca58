<?xml version="1.0" encoding="UTF-8"?>
<!-- The official Schematron rules, as XSLT, without the work that no verdict needs.

     The published stylesheets come from the ISO Schematron skeleton of 2010. For every pattern it walks the
     whole document twice, visits attributes that no rule speaks of, reports each rule that was tried, and
     counts siblings to tell where a failure stands, which is quadratic. The tests, their order and their
     texts are not touched. What is changed, and why the same rules fail as before:

     1. The walks in svrl:active-pattern are in the default mode, where nothing is tested. Left out.
     2. svrl:fired-rule is a report of what was tried, not of what failed. Left out.
     3. A pattern's walk visits every element once, in document order, whatever its rules do. Going straight
        to the elements that one of the pattern's rules could match gives the same elements in the same order:
        the last step of every match pattern says which. Where a last step is not a plain element name
        (//*[…]), all elements are visited.
     4. A failure's place is told by generate-id() and made a path afterwards, in one walk (Locations.java).

     The tests compare with the unchanged stylesheets on every official unit test and example. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
    xmlns:f="urn:fakturahub:lean"
    exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:key name="rules" match="xsl:template[svrl:fired-rule]" use="@mode"/>

  <xsl:template match="svrl:active-pattern | svrl:fired-rule"/>

  <!-- Where a walk begins … -->
  <xsl:template match="xsl:apply-templates[@select = '/']/@select">
    <xsl:attribute name="select" select="f:contexts(key('rules', ../@mode)/@match)"/>
  </xsl:template>

  <!-- … and where it would go on. DFØ's skeleton walks through comments, too. -->
  <xsl:template match="xsl:apply-templates[@select = ('@*|*', '@*|*|comment()|processing-instruction()')]"/>

  <xsl:template match="xsl:apply-templates[@mode = 'schematron-select-full-path']">
    <xsl:element name="xsl:value-of">
      <xsl:attribute name="select" select="'generate-id(.)'"/>
    </xsl:element>
  </xsl:template>

  <!-- Nobody calls these any more. -->
  <xsl:template match="xsl:template[starts-with(@mode, 'schematron-') or starts-with(@mode, 'generate-id')]"/>

  <xsl:variable name="literal" as="xs:string" select="'''[^'']*''|&quot;[^&quot;]*&quot;'"/>

  <xsl:function name="f:contexts" as="xs:string">
    <xsl:param name="patterns" as="xs:string*"/>
    <xsl:variable name="names" as="xs:string*" select="distinct-values(
        $patterns ! replace(., $literal, '') ! tokenize(f:without-predicates(.), '\|')
        ! normalize-space(tokenize(., '/')[last()]))"/>
    <xsl:sequence select="
        if (every $name in $names satisfies matches($name, '^[\w\-]+:[\w\-]+$'))
        then string-join($names ! ('//' || .), ' | ')
        else '//*'"/>
  </xsl:function>

  <!-- From the inside out. -->
  <xsl:function name="f:without-predicates" as="xs:string">
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:variable name="outer" select="replace($pattern, '\[[^\[\]]*\]', '')"/>
    <xsl:sequence select="if ($outer = $pattern) then $pattern else f:without-predicates($outer)"/>
  </xsl:function>

</xsl:stylesheet>
