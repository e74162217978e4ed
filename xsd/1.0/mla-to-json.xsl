<?xml version="1.0" encoding="UTF-8"?>
<!-- Turns a valid message in XML into its JSON in the form of RFC 8785; the SHA-256 of the output is the content digest.
     A signature at the end of the message is left out, as it must be. Derived from the model; do not edit. CC0-1.0.
     What is not a valid message is not refused but turned into something: validate first.
     Write the output as bytes in UTF-8 without a byte order mark. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="https://w3id.org/mla-schema/1">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:choose>
      <xsl:when test="m:message/@schemaVersion = '1.0'">
        <xsl:for-each select="m:message">
          <xsl:call-template name="Message"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">This is no message of version 1.0.</xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="Message">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:attachments">
      <xsl:text>"attachments":[</xsl:text>
      <xsl:for-each select="m:attachment">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Attachment"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:body">
      <xsl:text>"body":</xsl:text>
      <xsl:apply-templates select="*" mode="Body"/>
    </xsl:for-each>
    <xsl:for-each select="m:extensions">
      <xsl:text>,"extensions":[</xsl:text>
      <xsl:for-each select="m:extension">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Extension"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:header">
      <xsl:text>,"header":</xsl:text>
      <xsl:call-template name="Header"/>
    </xsl:for-each>
    <xsl:text>,"schemaVersion":"1.0"}</xsl:text>
  </xsl:template>
  <xsl:template name="Header">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:authorities">
      <xsl:text>"authorities":[</xsl:text>
      <xsl:for-each select="m:involvedAuthority">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="InvolvedAuthority"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:capacity">
      <xsl:text>"capacity":</xsl:text>
      <xsl:call-template name="ActingCapacity"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:caseReferences">
      <xsl:text>"caseReferences":[</xsl:text>
      <xsl:for-each select="m:caseReference">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="CaseReference"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:certifiedAccurate">
      <xsl:text>"certifiedAccurate":</xsl:text>
      <xsl:text>true</xsl:text>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:channel">
      <xsl:text>"channel":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:confirms">
      <xsl:text>"confirms":[</xsl:text>
      <xsl:for-each select="m:confirmedCommunication">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ConfirmedCommunication"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:conversation">
      <xsl:text>"conversation":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:copyTo">
      <xsl:text>"copyTo":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Correspondent"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:formalConfirmation">
      <xsl:text>"formalConfirmation":</xsl:text>
      <xsl:call-template name="FormalConfirmation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:generation">
      <xsl:text>"generation":</xsl:text>
      <xsl:value-of select="."/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:handling">
      <xsl:text>"handling":</xsl:text>
      <xsl:call-template name="Handling"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:id">
      <xsl:text>"id":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:inReplyTo">
      <xsl:text>,"inReplyTo":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:issuedAt">
      <xsl:text>,"issuedAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:knownGaps">
      <xsl:text>,"knownGaps":[</xsl:text>
      <xsl:for-each select="m:knownGap">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="KnownGap"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:language">
      <xsl:text>,"language":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:medium">
      <xsl:text>,"medium":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:ourReference">
      <xsl:text>,"ourReference":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:place">
      <xsl:text>,"place":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:recipient">
      <xsl:text>,"recipient":</xsl:text>
      <xsl:apply-templates select="*" mode="Correspondent"/>
    </xsl:for-each>
    <xsl:for-each select="m:related">
      <xsl:text>,"related":[</xsl:text>
      <xsl:for-each select="m:relatedReference">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="RelatedReference"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:sender">
      <xsl:text>,"sender":</xsl:text>
      <xsl:apply-templates select="*" mode="Correspondent"/>
    </xsl:for-each>
    <xsl:for-each select="m:specimen">
      <xsl:text>,"specimen":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:yourReference">
      <xsl:text>,"yourReference":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Authority">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:address">address</xsl:when>
        <xsl:when test="m:contacts">contacts</xsl:when>
        <xsl:when test="m:country">country</xsl:when>
        <xsl:when test="m:id">id</xsl:when>
        <xsl:when test="m:languages">languages</xsl:when>
        <xsl:when test="m:names">names</xsl:when>
        <xsl:when test="m:representedBy">representedBy</xsl:when>
        <xsl:when test="m:supervisedBy">supervisedBy</xsl:when>
        <xsl:when test="m:typeDescription">typeDescription</xsl:when>
        <xsl:when test="m:types">types</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:address">
      <xsl:text>"address":</xsl:text>
      <xsl:call-template name="PostalAddress"/>
    </xsl:for-each>
    <xsl:for-each select="m:contacts">
      <xsl:if test="$first != 'contacts'">,</xsl:if>
      <xsl:text>"contacts":[</xsl:text>
      <xsl:for-each select="m:contact">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Contact"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:country">
      <xsl:if test="$first != 'country'">,</xsl:if>
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:id">
      <xsl:if test="$first != 'id'">,</xsl:if>
      <xsl:text>"id":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:languages">
      <xsl:if test="$first != 'languages'">,</xsl:if>
      <xsl:text>"languages":[</xsl:text>
      <xsl:for-each select="m:languageTag">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:names">
      <xsl:if test="$first != 'names'">,</xsl:if>
      <xsl:text>"names":[</xsl:text>
      <xsl:for-each select="m:name">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Name"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:representedBy">
      <xsl:if test="$first != 'representedBy'">,</xsl:if>
      <xsl:text>"representedBy":</xsl:text>
      <xsl:call-template name="Representative"/>
    </xsl:for-each>
    <xsl:for-each select="m:supervisedBy">
      <xsl:if test="$first != 'supervisedBy'">,</xsl:if>
      <xsl:text>"supervisedBy":</xsl:text>
      <xsl:call-template name="Name"/>
    </xsl:for-each>
    <xsl:for-each select="m:typeDescription">
      <xsl:if test="$first != 'typeDescription'">,</xsl:if>
      <xsl:text>"typeDescription":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:types">
      <xsl:if test="$first != 'types'">,</xsl:if>
      <xsl:text>"types":[</xsl:text>
      <xsl:for-each select="m:authorityType">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Name">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:language">
      <xsl:text>"language":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:romanised">
      <xsl:text>"romanised":</xsl:text>
      <xsl:call-template name="Romanisation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:script">
      <xsl:text>"script":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Romanisation">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:scheme">
      <xsl:text>"scheme":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:source">
      <xsl:text>"source":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Representative">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:name">
      <xsl:text>"name":</xsl:text>
      <xsl:call-template name="Name"/>
    </xsl:for-each>
    <xsl:for-each select="m:post">
      <xsl:text>,"post":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PostalAddress">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:city">city</xsl:when>
        <xsl:when test="m:country">country</xsl:when>
        <xsl:when test="m:lines">lines</xsl:when>
        <xsl:when test="m:postcode">postcode</xsl:when>
        <xsl:when test="m:region">region</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:city">
      <xsl:text>"city":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:country">
      <xsl:if test="$first != 'country'">,</xsl:if>
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:lines">
      <xsl:if test="$first != 'lines'">,</xsl:if>
      <xsl:text>"lines":[</xsl:text>
      <xsl:for-each select="m:addressLine">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:postcode">
      <xsl:if test="$first != 'postcode'">,</xsl:if>
      <xsl:text>"postcode":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:region">
      <xsl:if test="$first != 'region'">,</xsl:if>
      <xsl:text>"region":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Contact">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:emails">emails</xsl:when>
        <xsl:when test="m:faxes">faxes</xsl:when>
        <xsl:when test="m:function">function</xsl:when>
        <xsl:when test="m:jobTitle">jobTitle</xsl:when>
        <xsl:when test="m:languages">languages</xsl:when>
        <xsl:when test="m:mobileTelephones">mobileTelephones</xsl:when>
        <xsl:when test="m:officeHours">officeHours</xsl:when>
        <xsl:when test="m:organisationUnit">organisationUnit</xsl:when>
        <xsl:when test="m:person">person</xsl:when>
        <xsl:when test="m:preferredMedia">preferredMedia</xsl:when>
        <xsl:when test="m:purpose">purpose</xsl:when>
        <xsl:when test="m:telephones">telephones</xsl:when>
        <xsl:when test="m:timeZone">timeZone</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:emails">
      <xsl:text>"emails":[</xsl:text>
      <xsl:for-each select="m:mailAddress">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:faxes">
      <xsl:if test="$first != 'faxes'">,</xsl:if>
      <xsl:text>"faxes":[</xsl:text>
      <xsl:for-each select="m:telephoneNumber">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:function">
      <xsl:if test="$first != 'function'">,</xsl:if>
      <xsl:text>"function":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:jobTitle">
      <xsl:if test="$first != 'jobTitle'">,</xsl:if>
      <xsl:text>"jobTitle":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:languages">
      <xsl:if test="$first != 'languages'">,</xsl:if>
      <xsl:text>"languages":[</xsl:text>
      <xsl:for-each select="m:languageTag">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:mobileTelephones">
      <xsl:if test="$first != 'mobileTelephones'">,</xsl:if>
      <xsl:text>"mobileTelephones":[</xsl:text>
      <xsl:for-each select="m:telephoneNumber">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:officeHours">
      <xsl:if test="$first != 'officeHours'">,</xsl:if>
      <xsl:text>"officeHours":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:organisationUnit">
      <xsl:if test="$first != 'organisationUnit'">,</xsl:if>
      <xsl:text>"organisationUnit":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:person">
      <xsl:if test="$first != 'person'">,</xsl:if>
      <xsl:text>"person":</xsl:text>
      <xsl:call-template name="Name"/>
    </xsl:for-each>
    <xsl:for-each select="m:preferredMedia">
      <xsl:if test="$first != 'preferredMedia'">,</xsl:if>
      <xsl:text>"preferredMedia":[</xsl:text>
      <xsl:for-each select="m:medium">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:purpose">
      <xsl:if test="$first != 'purpose'">,</xsl:if>
      <xsl:text>"purpose":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:telephones">
      <xsl:if test="$first != 'telephones'">,</xsl:if>
      <xsl:text>"telephones":[</xsl:text>
      <xsl:for-each select="m:telephoneNumber">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:timeZone">
      <xsl:if test="$first != 'timeZone'">,</xsl:if>
      <xsl:text>"timeZone":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ServiceProvider">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:address">address</xsl:when>
        <xsl:when test="m:addressedBecause">addressedBecause</xsl:when>
        <xsl:when test="m:contacts">contacts</xsl:when>
        <xsl:when test="m:country">country</xsl:when>
        <xsl:when test="m:holdsDataBecause">holdsDataBecause</xsl:when>
        <xsl:when test="m:id">id</xsl:when>
        <xsl:when test="m:names">names</xsl:when>
        <xsl:when test="m:processingRole">processingRole</xsl:when>
        <xsl:when test="m:representedBy">representedBy</xsl:when>
        <xsl:when test="m:services">services</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:address">
      <xsl:text>"address":</xsl:text>
      <xsl:call-template name="PostalAddress"/>
    </xsl:for-each>
    <xsl:for-each select="m:addressedBecause">
      <xsl:if test="$first != 'addressedBecause'">,</xsl:if>
      <xsl:text>"addressedBecause":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:contacts">
      <xsl:if test="$first != 'contacts'">,</xsl:if>
      <xsl:text>"contacts":[</xsl:text>
      <xsl:for-each select="m:contact">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Contact"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:country">
      <xsl:if test="$first != 'country'">,</xsl:if>
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:holdsDataBecause">
      <xsl:if test="$first != 'holdsDataBecause'">,</xsl:if>
      <xsl:text>"holdsDataBecause":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:id">
      <xsl:if test="$first != 'id'">,</xsl:if>
      <xsl:text>"id":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:names">
      <xsl:if test="$first != 'names'">,</xsl:if>
      <xsl:text>"names":[</xsl:text>
      <xsl:for-each select="m:name">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Name"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:processingRole">
      <xsl:if test="$first != 'processingRole'">,</xsl:if>
      <xsl:text>"processingRole":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:representedBy">
      <xsl:if test="$first != 'representedBy'">,</xsl:if>
      <xsl:text>"representedBy":</xsl:text>
      <xsl:call-template name="Name"/>
    </xsl:for-each>
    <xsl:for-each select="m:services">
      <xsl:if test="$first != 'services'">,</xsl:if>
      <xsl:text>"services":[</xsl:text>
      <xsl:for-each select="m:serviceName">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Phrase">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:key">
      <xsl:text>"key":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:parameters">
      <xsl:text>,"parameters":[</xsl:text>
      <xsl:for-each select="m:parameter">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Parameter"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Parameter">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:name">
      <xsl:text>"name":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>,"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Prose">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:language">
      <xsl:text>"language":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:text">
      <xsl:text>,"text":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:translations">
      <xsl:text>,"translations":[</xsl:text>
      <xsl:for-each select="m:translation">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Translation"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Translation">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:language">
      <xsl:text>"language":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:provenance">
      <xsl:text>,"provenance":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:text">
      <xsl:text>,"text":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:translatedOn">
      <xsl:text>,"translatedOn":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:translator">
      <xsl:text>,"translator":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ActingCapacity">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:kind">
      <xsl:text>"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:principal">
      <xsl:text>,"principal":</xsl:text>
      <xsl:call-template name="Authority"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="InvolvedAuthority">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:authority">
      <xsl:text>"authority":</xsl:text>
      <xsl:call-template name="Authority"/>
    </xsl:for-each>
    <xsl:for-each select="m:caseNumber">
      <xsl:text>,"caseNumber":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:decisions">
      <xsl:text>,"decisions":[</xsl:text>
      <xsl:for-each select="m:relatedDecision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="RelatedDecision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:functions">
      <xsl:text>,"functions":[</xsl:text>
      <xsl:for-each select="m:authorityFunction">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="RelatedDecision">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:decidedOn">decidedOn</xsl:when>
        <xsl:when test="m:reference">reference</xsl:when>
        <xsl:when test="m:subject">subject</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:decidedOn">
      <xsl:text>"decidedOn":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reference">
      <xsl:if test="$first != 'reference'">,</xsl:if>
      <xsl:text>"reference":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:subject">
      <xsl:if test="$first != 'subject'">,</xsl:if>
      <xsl:text>"subject":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="CaseReference">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:kind">
      <xsl:text>"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:registerName">
      <xsl:text>"registerName":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Handling">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:instruction">
      <xsl:text>"instruction":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:marking">
      <xsl:text>"marking":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="MessageReference">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:date">
      <xsl:text>"date":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:digest">
      <xsl:text>"digest":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:id">
      <xsl:text>,"id":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:number">
      <xsl:text>,"number":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="UnreadableFile">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:fileName">
      <xsl:text>"fileName":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:receivedAt">
      <xsl:text>"receivedAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:sha256">
      <xsl:text>,"sha256":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ExternalReference">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:authority">
      <xsl:text>"authority":</xsl:text>
      <xsl:call-template name="Name"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:channel">
      <xsl:text>"channel":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:date">
      <xsl:text>"date":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:medium">
      <xsl:text>"medium":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:reference">
      <xsl:text>"reference":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="RelatedReference">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:answeredBy">
      <xsl:text>"answeredBy":</xsl:text>
      <xsl:call-template name="Contact"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:reference">
      <xsl:text>"reference":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:relation">
      <xsl:text>,"relation":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:requestedBy">
      <xsl:text>,"requestedBy":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ConfirmedCommunication">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:at">at</xsl:when>
        <xsl:when test="m:by">by</xsl:when>
        <xsl:when test="m:content">content</xsl:when>
        <xsl:when test="m:medium">medium</xsl:when>
        <xsl:when test="m:to">to</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:at">
      <xsl:text>"at":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:by">
      <xsl:if test="$first != 'by'">,</xsl:if>
      <xsl:text>"by":</xsl:text>
      <xsl:call-template name="Name"/>
    </xsl:for-each>
    <xsl:for-each select="m:content">
      <xsl:if test="$first != 'content'">,</xsl:if>
      <xsl:text>"content":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:medium">
      <xsl:if test="$first != 'medium'">,</xsl:if>
      <xsl:text>"medium":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:to">
      <xsl:if test="$first != 'to'">,</xsl:if>
      <xsl:text>"to":</xsl:text>
      <xsl:call-template name="Name"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="FormalConfirmation">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:channel">channel</xsl:when>
        <xsl:when test="m:medium">medium</xsl:when>
        <xsl:when test="m:until">until</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:channel">
      <xsl:text>"channel":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:medium">
      <xsl:if test="$first != 'medium'">,</xsl:if>
      <xsl:text>"medium":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:until">
      <xsl:if test="$first != 'until'">,</xsl:if>
      <xsl:text>"until":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="KnownGap">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:reason">
      <xsl:text>"reason":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:rule">
      <xsl:text>"rule":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="DataRequest">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:assurances">assurances</xsl:when>
        <xsl:when test="m:confidentiality">confidentiality</xsl:when>
        <xsl:when test="m:costs">costs</xsl:when>
        <xsl:when test="m:dataProtection">dataProtection</xsl:when>
        <xsl:when test="m:deadline">deadline</xsl:when>
        <xsl:when test="m:delivery">delivery</xsl:when>
        <xsl:when test="m:domesticLegalBases">domesticLegalBases</xsl:when>
        <xsl:when test="m:emergencyFacts">emergencyFacts</xsl:when>
        <xsl:when test="m:formalities">formalities</xsl:when>
        <xsl:when test="m:items">items</xsl:when>
        <xsl:when test="m:legalBases">legalBases</xsl:when>
        <xsl:when test="m:measures">measures</xsl:when>
        <xsl:when test="m:necessity">necessity</xsl:when>
        <xsl:when test="m:offences">offences</xsl:when>
        <xsl:when test="m:otherInformation">otherInformation</xsl:when>
        <xsl:when test="m:persons">persons</xsl:when>
        <xsl:when test="m:proceedings">proceedings</xsl:when>
        <xsl:when test="m:purposes">purposes</xsl:when>
        <xsl:when test="m:relevance">relevance</xsl:when>
        <xsl:when test="m:summary">summary</xsl:when>
        <xsl:when test="m:urgency">urgency</xsl:when>
        <xsl:when test="m:urgencyReasons">urgencyReasons</xsl:when>
        <xsl:when test="m:userNotificationDelay">userNotificationDelay</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:assurances">
      <xsl:text>"assurances":[</xsl:text>
      <xsl:for-each select="m:assurance">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Assurance"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:confidentiality">
      <xsl:if test="$first != 'confidentiality'">,</xsl:if>
      <xsl:text>"confidentiality":</xsl:text>
      <xsl:call-template name="Confidentiality"/>
    </xsl:for-each>
    <xsl:for-each select="m:costs">
      <xsl:if test="$first != 'costs'">,</xsl:if>
      <xsl:text>"costs":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:dataProtection">
      <xsl:if test="$first != 'dataProtection'">,</xsl:if>
      <xsl:text>"dataProtection":</xsl:text>
      <xsl:call-template name="DataProtection"/>
    </xsl:for-each>
    <xsl:for-each select="m:deadline">
      <xsl:if test="$first != 'deadline'">,</xsl:if>
      <xsl:text>"deadline":</xsl:text>
      <xsl:call-template name="RequestedDeadline"/>
    </xsl:for-each>
    <xsl:for-each select="m:delivery">
      <xsl:if test="$first != 'delivery'">,</xsl:if>
      <xsl:text>"delivery":</xsl:text>
      <xsl:call-template name="Delivery"/>
    </xsl:for-each>
    <xsl:for-each select="m:domesticLegalBases">
      <xsl:if test="$first != 'domesticLegalBases'">,</xsl:if>
      <xsl:text>"domesticLegalBases":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:emergencyFacts">
      <xsl:if test="$first != 'emergencyFacts'">,</xsl:if>
      <xsl:text>"emergencyFacts":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:formalities">
      <xsl:if test="$first != 'formalities'">,</xsl:if>
      <xsl:text>"formalities":[</xsl:text>
      <xsl:for-each select="m:formality">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Formality"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:if test="$first != 'items'">,</xsl:if>
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:item">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Item"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:if test="$first != 'legalBases'">,</xsl:if>
      <xsl:text>"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:measures">
      <xsl:if test="$first != 'measures'">,</xsl:if>
      <xsl:text>"measures":[</xsl:text>
      <xsl:for-each select="m:storedDataMeasure">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:necessity">
      <xsl:if test="$first != 'necessity'">,</xsl:if>
      <xsl:text>"necessity":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:offences">
      <xsl:if test="$first != 'offences'">,</xsl:if>
      <xsl:text>"offences":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:otherInformation">
      <xsl:if test="$first != 'otherInformation'">,</xsl:if>
      <xsl:text>"otherInformation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:persons">
      <xsl:if test="$first != 'persons'">,</xsl:if>
      <xsl:text>"persons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Person"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:proceedings">
      <xsl:if test="$first != 'proceedings'">,</xsl:if>
      <xsl:text>"proceedings":[</xsl:text>
      <xsl:for-each select="m:proceeding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Proceeding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:purposes">
      <xsl:if test="$first != 'purposes'">,</xsl:if>
      <xsl:text>"purposes":[</xsl:text>
      <xsl:for-each select="m:purpose">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:relevance">
      <xsl:if test="$first != 'relevance'">,</xsl:if>
      <xsl:text>"relevance":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:summary">
      <xsl:if test="$first != 'summary'">,</xsl:if>
      <xsl:text>"summary":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:urgency">
      <xsl:if test="$first != 'urgency'">,</xsl:if>
      <xsl:text>"urgency":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:urgencyReasons">
      <xsl:if test="$first != 'urgencyReasons'">,</xsl:if>
      <xsl:text>"urgencyReasons":[</xsl:text>
      <xsl:for-each select="m:urgencyReason">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:userNotificationDelay">
      <xsl:if test="$first != 'userNotificationDelay'">,</xsl:if>
      <xsl:text>"userNotificationDelay":</xsl:text>
      <xsl:call-template name="UserNotificationDelay"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="LegalBasis">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:articles">articles</xsl:when>
        <xsl:when test="m:instrument">instrument</xsl:when>
        <xsl:when test="m:issuedPursuant">issuedPursuant</xsl:when>
        <xsl:when test="m:titles">titles</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:articles">
      <xsl:text>"articles":[</xsl:text>
      <xsl:for-each select="m:articleNumber">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:instrument">
      <xsl:if test="$first != 'instrument'">,</xsl:if>
      <xsl:text>"instrument":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:issuedPursuant">
      <xsl:if test="$first != 'issuedPursuant'">,</xsl:if>
      <xsl:text>"issuedPursuant":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:titles">
      <xsl:if test="$first != 'titles'">,</xsl:if>
      <xsl:text>"titles":[</xsl:text>
      <xsl:for-each select="m:name">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Name"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="LegalProvision">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:acts">acts</xsl:when>
        <xsl:when test="m:articles">articles</xsl:when>
        <xsl:when test="m:country">country</xsl:when>
        <xsl:when test="m:wording">wording</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:acts">
      <xsl:text>"acts":[</xsl:text>
      <xsl:for-each select="m:name">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Name"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:articles">
      <xsl:if test="$first != 'articles'">,</xsl:if>
      <xsl:text>"articles":[</xsl:text>
      <xsl:for-each select="m:articleNumber">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:country">
      <xsl:if test="$first != 'country'">,</xsl:if>
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:wording">
      <xsl:if test="$first != 'wording'">,</xsl:if>
      <xsl:text>"wording":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Proceeding">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:nature">nature</xsl:when>
        <xsl:when test="m:number">number</xsl:when>
        <xsl:when test="m:openedOn">openedOn</xsl:when>
        <xsl:when test="m:stage">stage</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:nature">
      <xsl:text>"nature":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:number">
      <xsl:if test="$first != 'number'">,</xsl:if>
      <xsl:text>"number":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:openedOn">
      <xsl:if test="$first != 'openedOn'">,</xsl:if>
      <xsl:text>"openedOn":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:stage">
      <xsl:if test="$first != 'stage'">,</xsl:if>
      <xsl:text>"stage":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Offence">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:attempted">attempted</xsl:when>
        <xsl:when test="m:categories">categories</xsl:when>
        <xsl:when test="m:committed">committed</xsl:when>
        <xsl:when test="m:conduct">conduct</xsl:when>
        <xsl:when test="m:correspondingProvisions">correspondingProvisions</xsl:when>
        <xsl:when test="m:countries">countries</xsl:when>
        <xsl:when test="m:damages">damages</xsl:when>
        <xsl:when test="m:limitationDate">limitationDate</xsl:when>
        <xsl:when test="m:participation">participation</xsl:when>
        <xsl:when test="m:penalty">penalty</xsl:when>
        <xsl:when test="m:place">place</xsl:when>
        <xsl:when test="m:provisions">provisions</xsl:when>
        <xsl:when test="m:qualification">qualification</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:attempted">
      <xsl:text>"attempted":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:categories">
      <xsl:if test="$first != 'categories'">,</xsl:if>
      <xsl:text>"categories":[</xsl:text>
      <xsl:for-each select="m:offenceCategory">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:committed">
      <xsl:if test="$first != 'committed'">,</xsl:if>
      <xsl:text>"committed":</xsl:text>
      <xsl:call-template name="Period"/>
    </xsl:for-each>
    <xsl:for-each select="m:conduct">
      <xsl:if test="$first != 'conduct'">,</xsl:if>
      <xsl:text>"conduct":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:correspondingProvisions">
      <xsl:if test="$first != 'correspondingProvisions'">,</xsl:if>
      <xsl:text>"correspondingProvisions":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:countries">
      <xsl:if test="$first != 'countries'">,</xsl:if>
      <xsl:text>"countries":[</xsl:text>
      <xsl:for-each select="m:countryCode">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:damages">
      <xsl:if test="$first != 'damages'">,</xsl:if>
      <xsl:text>"damages":[</xsl:text>
      <xsl:for-each select="m:damage">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Damage"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:limitationDate">
      <xsl:if test="$first != 'limitationDate'">,</xsl:if>
      <xsl:text>"limitationDate":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:participation">
      <xsl:if test="$first != 'participation'">,</xsl:if>
      <xsl:text>"participation":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:penalty">
      <xsl:if test="$first != 'penalty'">,</xsl:if>
      <xsl:text>"penalty":</xsl:text>
      <xsl:call-template name="Penalty"/>
    </xsl:for-each>
    <xsl:for-each select="m:place">
      <xsl:if test="$first != 'place'">,</xsl:if>
      <xsl:text>"place":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:provisions">
      <xsl:if test="$first != 'provisions'">,</xsl:if>
      <xsl:text>"provisions":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:qualification">
      <xsl:if test="$first != 'qualification'">,</xsl:if>
      <xsl:text>"qualification":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Penalty">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:death">death</xsl:when>
        <xsl:when test="m:life">life</xsl:when>
        <xsl:when test="m:maxMonths">maxMonths</xsl:when>
        <xsl:when test="m:minMonths">minMonths</xsl:when>
        <xsl:when test="m:other">other</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:death">
      <xsl:text>"death":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:life">
      <xsl:if test="$first != 'life'">,</xsl:if>
      <xsl:text>"life":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:maxMonths">
      <xsl:if test="$first != 'maxMonths'">,</xsl:if>
      <xsl:text>"maxMonths":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:minMonths">
      <xsl:if test="$first != 'minMonths'">,</xsl:if>
      <xsl:text>"minMonths":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:other">
      <xsl:if test="$first != 'other'">,</xsl:if>
      <xsl:text>"other":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Period">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:end">end</xsl:when>
        <xsl:when test="m:start">start</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:end">
      <xsl:text>"end":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:start">
      <xsl:if test="$first != 'start'">,</xsl:if>
      <xsl:text>"start":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Damage">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:amount">
      <xsl:text>"amount":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:asset">
      <xsl:text>,"asset":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:currency">
      <xsl:text>,"currency":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="NaturalPerson">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:addresses">addresses</xsl:when>
        <xsl:when test="m:birthDate">birthDate</xsl:when>
        <xsl:when test="m:birthPlace">birthPlace</xsl:when>
        <xsl:when test="m:languages">languages</xsl:when>
        <xsl:when test="m:minor">minor</xsl:when>
        <xsl:when test="m:names">names</xsl:when>
        <xsl:when test="m:nationalNumbers">nationalNumbers</xsl:when>
        <xsl:when test="m:nationalities">nationalities</xsl:when>
        <xsl:when test="m:protected">protected</xsl:when>
        <xsl:when test="m:pseudonym">pseudonym</xsl:when>
        <xsl:when test="m:remarks">remarks</xsl:when>
        <xsl:when test="m:role">role</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:addresses">
      <xsl:text>"addresses":[</xsl:text>
      <xsl:for-each select="m:postalAddress">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="PostalAddress"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:birthDate">
      <xsl:if test="$first != 'birthDate'">,</xsl:if>
      <xsl:text>"birthDate":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:birthPlace">
      <xsl:if test="$first != 'birthPlace'">,</xsl:if>
      <xsl:text>"birthPlace":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:languages">
      <xsl:if test="$first != 'languages'">,</xsl:if>
      <xsl:text>"languages":[</xsl:text>
      <xsl:for-each select="m:languageTag">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:minor">
      <xsl:if test="$first != 'minor'">,</xsl:if>
      <xsl:text>"minor":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:names">
      <xsl:if test="$first != 'names'">,</xsl:if>
      <xsl:text>"names":[</xsl:text>
      <xsl:for-each select="m:personName">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="PersonName"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:nationalNumbers">
      <xsl:if test="$first != 'nationalNumbers'">,</xsl:if>
      <xsl:text>"nationalNumbers":[</xsl:text>
      <xsl:for-each select="m:nationalNumber">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="NationalNumber"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:nationalities">
      <xsl:if test="$first != 'nationalities'">,</xsl:if>
      <xsl:text>"nationalities":[</xsl:text>
      <xsl:for-each select="m:countryCode">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:protected">
      <xsl:if test="$first != 'protected'">,</xsl:if>
      <xsl:text>"protected":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:pseudonym">
      <xsl:if test="$first != 'pseudonym'">,</xsl:if>
      <xsl:text>"pseudonym":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:if test="$first != 'remarks'">,</xsl:if>
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:if test="$first != 'role'">,</xsl:if>
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PersonName">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:family">
      <xsl:text>"family":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:given">
      <xsl:text>"given":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:kind">
      <xsl:text>"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:patronymic">
      <xsl:text>"patronymic":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:romanised">
      <xsl:text>"romanised":</xsl:text>
      <xsl:call-template name="Romanisation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:script">
      <xsl:text>"script":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="NationalNumber">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:country">
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:kind">
      <xsl:text>"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="LegalPerson">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:addresses">addresses</xsl:when>
        <xsl:when test="m:country">country</xsl:when>
        <xsl:when test="m:legalForm">legalForm</xsl:when>
        <xsl:when test="m:names">names</xsl:when>
        <xsl:when test="m:registrationNumber">registrationNumber</xsl:when>
        <xsl:when test="m:remarks">remarks</xsl:when>
        <xsl:when test="m:representative">representative</xsl:when>
        <xsl:when test="m:role">role</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:addresses">
      <xsl:text>"addresses":[</xsl:text>
      <xsl:for-each select="m:postalAddress">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="PostalAddress"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:country">
      <xsl:if test="$first != 'country'">,</xsl:if>
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:legalForm">
      <xsl:if test="$first != 'legalForm'">,</xsl:if>
      <xsl:text>"legalForm":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:names">
      <xsl:if test="$first != 'names'">,</xsl:if>
      <xsl:text>"names":[</xsl:text>
      <xsl:for-each select="m:personName">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="PersonName"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:registrationNumber">
      <xsl:if test="$first != 'registrationNumber'">,</xsl:if>
      <xsl:text>"registrationNumber":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:if test="$first != 'remarks'">,</xsl:if>
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:representative">
      <xsl:if test="$first != 'representative'">,</xsl:if>
      <xsl:text>"representative":</xsl:text>
      <xsl:call-template name="PersonName"/>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:if test="$first != 'role'">,</xsl:if>
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="UnknownSubject">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:remarks">remarks</xsl:when>
        <xsl:when test="m:role">role</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:if test="$first != 'role'">,</xsl:if>
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Item">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:category">
      <xsl:text>"category":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:custodian">
      <xsl:text>,"custodian":</xsl:text>
      <xsl:call-template name="Custodian"/>
    </xsl:for-each>
    <xsl:for-each select="m:description">
      <xsl:text>,"description":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:elements">
      <xsl:text>,"elements":[</xsl:text>
      <xsl:for-each select="m:dataElement">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:formalities">
      <xsl:text>,"formalities":[</xsl:text>
      <xsl:for-each select="m:formality">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Formality"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:id">
      <xsl:text>,"id":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:identifiers">
      <xsl:text>,"identifiers":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Identifier"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:period">
      <xsl:text>,"period":</xsl:text>
      <xsl:call-template name="Period"/>
    </xsl:for-each>
    <xsl:for-each select="m:periodJustification">
      <xsl:text>,"periodJustification":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:preservation">
      <xsl:text>,"preservation":</xsl:text>
      <xsl:call-template name="Preservation"/>
    </xsl:for-each>
    <xsl:for-each select="m:provider">
      <xsl:text>,"provider":</xsl:text>
      <xsl:call-template name="ServiceProvider"/>
    </xsl:for-each>
    <xsl:for-each select="m:retention">
      <xsl:text>,"retention":</xsl:text>
      <xsl:call-template name="Retention"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="IpAddress">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:address">
      <xsl:text>"address":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:assignment">
      <xsl:text>,"assignment":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:destinationAddress">
      <xsl:text>,"destinationAddress":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:destinationPort">
      <xsl:text>,"destinationPort":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:observed">
      <xsl:text>,"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
    </xsl:for-each>
    <xsl:for-each select="m:port">
      <xsl:text>,"port":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>,"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>,"service":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:shared">
      <xsl:text>,"shared":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Observation">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:asLogged">
      <xsl:text>"asLogged":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:at">
      <xsl:text>"at":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:precision">
      <xsl:text>,"precision":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:utcOffset">
      <xsl:text>,"utcOffset":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="IpNetwork">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="IpRange">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:first">
      <xsl:text>"first":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:last">
      <xsl:text>,"last":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:observed">
      <xsl:text>,"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>,"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>,"service":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="DomainName">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="HostName">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Url">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="AutonomousSystem">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:number">
      <xsl:text>"number":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:observed">
      <xsl:text>,"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>,"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>,"service":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="MacAddress">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Eui64">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PhoneNumber">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Imsi">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Imei">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Iccid">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Msisdn">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="SupiImsi">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="SupiNai">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="GpsiMsisdn">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="GpsiNai">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="SipUri">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="TelUri">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="EmailAddress">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Username">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="AccountId">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ProviderUserId">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="MessageIdentifier">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="CookieId">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="AdvertisingId">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="DeviceSerial">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="CryptoAddress">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:asset">
      <xsl:text>"asset":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:network">
      <xsl:text>"network":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="TransactionHash">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:network">
      <xsl:text>"network":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="BankAccount">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:bank">
      <xsl:text>"bank":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:country">
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PaymentCard">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:issuer">
      <xsl:text>"issuer":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="VehicleIdentifier">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="OtherIdentifier">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:kind">
      <xsl:text>"kind":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:observed">
      <xsl:text>"observed":</xsl:text>
      <xsl:call-template name="Observation"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:role">
      <xsl:text>"role":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:service">
      <xsl:text>"service":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Custodian">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:address">address</xsl:when>
        <xsl:when test="m:contact">contact</xsl:when>
        <xsl:when test="m:country">country</xsl:when>
        <xsl:when test="m:location">location</xsl:when>
        <xsl:when test="m:name">name</xsl:when>
        <xsl:when test="m:remarks">remarks</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:address">
      <xsl:text>"address":</xsl:text>
      <xsl:call-template name="PostalAddress"/>
    </xsl:for-each>
    <xsl:for-each select="m:contact">
      <xsl:if test="$first != 'contact'">,</xsl:if>
      <xsl:text>"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:country">
      <xsl:if test="$first != 'country'">,</xsl:if>
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:location">
      <xsl:if test="$first != 'location'">,</xsl:if>
      <xsl:text>"location":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:name">
      <xsl:if test="$first != 'name'">,</xsl:if>
      <xsl:text>"name":</xsl:text>
      <xsl:call-template name="Name"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:if test="$first != 'remarks'">,</xsl:if>
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Retention">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:expiresOn">expiresOn</xsl:when>
        <xsl:when test="m:remarks">remarks</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:expiresOn">
      <xsl:text>"expiresOn":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:if test="$first != 'remarks'">,</xsl:if>
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Preservation">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:reference">reference</xsl:when>
        <xsl:when test="m:until">until</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:reference">
      <xsl:text>"reference":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:until">
      <xsl:if test="$first != 'until'">,</xsl:if>
      <xsl:text>"until":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Formality">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:details">
      <xsl:text>"details":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:kind">
      <xsl:text>"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="RequestedDeadline">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:at">at</xsl:when>
        <xsl:when test="m:reasons">reasons</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:at">
      <xsl:text>"at":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:if test="$first != 'reasons'">,</xsl:if>
      <xsl:text>"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Confidentiality">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:reasons">reasons</xsl:when>
        <xsl:when test="m:requested">requested</xsl:when>
        <xsl:when test="m:scopes">scopes</xsl:when>
        <xsl:when test="m:until">until</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:reasons">
      <xsl:text>"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:requested">
      <xsl:if test="$first != 'requested'">,</xsl:if>
      <xsl:text>"requested":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:scopes">
      <xsl:if test="$first != 'scopes'">,</xsl:if>
      <xsl:text>"scopes":[</xsl:text>
      <xsl:for-each select="m:confidentialityScope">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:until">
      <xsl:if test="$first != 'until'">,</xsl:if>
      <xsl:text>"until":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="UserNotificationDelay">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:grounds">grounds</xsl:when>
        <xsl:when test="m:until">until</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:grounds">
      <xsl:text>"grounds":[</xsl:text>
      <xsl:for-each select="m:userNotificationDelayGround">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:until">
      <xsl:if test="$first != 'until'">,</xsl:if>
      <xsl:text>"until":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Assurance">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:kind">
      <xsl:text>"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:terms">
      <xsl:text>,"terms":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="DataProtection">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:incidentContact">incidentContact</xsl:when>
        <xsl:when test="m:regimes">regimes</xsl:when>
        <xsl:when test="m:retention">retention</xsl:when>
        <xsl:when test="m:sensitive">sensitive</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:incidentContact">
      <xsl:text>"incidentContact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:regimes">
      <xsl:if test="$first != 'regimes'">,</xsl:if>
      <xsl:text>"regimes":[</xsl:text>
      <xsl:for-each select="m:dataProtectionRegime">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:retention">
      <xsl:if test="$first != 'retention'">,</xsl:if>
      <xsl:text>"retention":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:sensitive">
      <xsl:if test="$first != 'sensitive'">,</xsl:if>
      <xsl:text>"sensitive":[</xsl:text>
      <xsl:for-each select="m:sensitiveCategory">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Delivery">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:channels">channels</xsl:when>
        <xsl:when test="m:formats">formats</xsl:when>
        <xsl:when test="m:instructions">instructions</xsl:when>
        <xsl:when test="m:media">media</xsl:when>
        <xsl:when test="m:recipient">recipient</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:channels">
      <xsl:text>"channels":[</xsl:text>
      <xsl:for-each select="m:channel">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:formats">
      <xsl:if test="$first != 'formats'">,</xsl:if>
      <xsl:text>"formats":[</xsl:text>
      <xsl:for-each select="m:mediaType">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:instructions">
      <xsl:if test="$first != 'instructions'">,</xsl:if>
      <xsl:text>"instructions":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:media">
      <xsl:if test="$first != 'media'">,</xsl:if>
      <xsl:text>"media":[</xsl:text>
      <xsl:for-each select="m:medium">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:recipient">
      <xsl:if test="$first != 'recipient'">,</xsl:if>
      <xsl:text>"recipient":</xsl:text>
      <xsl:apply-templates select="*" mode="Correspondent"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PreservationRequest">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:assurances">assurances</xsl:when>
        <xsl:when test="m:confidentiality">confidentiality</xsl:when>
        <xsl:when test="m:costs">costs</xsl:when>
        <xsl:when test="m:dataProtection">dataProtection</xsl:when>
        <xsl:when test="m:deadline">deadline</xsl:when>
        <xsl:when test="m:domesticLegalBases">domesticLegalBases</xsl:when>
        <xsl:when test="m:duration">duration</xsl:when>
        <xsl:when test="m:emergencyFacts">emergencyFacts</xsl:when>
        <xsl:when test="m:formalities">formalities</xsl:when>
        <xsl:when test="m:intendedRequest">intendedRequest</xsl:when>
        <xsl:when test="m:items">items</xsl:when>
        <xsl:when test="m:legalBases">legalBases</xsl:when>
        <xsl:when test="m:necessity">necessity</xsl:when>
        <xsl:when test="m:offences">offences</xsl:when>
        <xsl:when test="m:otherInformation">otherInformation</xsl:when>
        <xsl:when test="m:partialDisclosure">partialDisclosure</xsl:when>
        <xsl:when test="m:persons">persons</xsl:when>
        <xsl:when test="m:proceedings">proceedings</xsl:when>
        <xsl:when test="m:purposes">purposes</xsl:when>
        <xsl:when test="m:relevance">relevance</xsl:when>
        <xsl:when test="m:summary">summary</xsl:when>
        <xsl:when test="m:until">until</xsl:when>
        <xsl:when test="m:urgency">urgency</xsl:when>
        <xsl:when test="m:urgencyReasons">urgencyReasons</xsl:when>
        <xsl:when test="m:userNotificationDelay">userNotificationDelay</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:assurances">
      <xsl:text>"assurances":[</xsl:text>
      <xsl:for-each select="m:assurance">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Assurance"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:confidentiality">
      <xsl:if test="$first != 'confidentiality'">,</xsl:if>
      <xsl:text>"confidentiality":</xsl:text>
      <xsl:call-template name="Confidentiality"/>
    </xsl:for-each>
    <xsl:for-each select="m:costs">
      <xsl:if test="$first != 'costs'">,</xsl:if>
      <xsl:text>"costs":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:dataProtection">
      <xsl:if test="$first != 'dataProtection'">,</xsl:if>
      <xsl:text>"dataProtection":</xsl:text>
      <xsl:call-template name="DataProtection"/>
    </xsl:for-each>
    <xsl:for-each select="m:deadline">
      <xsl:if test="$first != 'deadline'">,</xsl:if>
      <xsl:text>"deadline":</xsl:text>
      <xsl:call-template name="RequestedDeadline"/>
    </xsl:for-each>
    <xsl:for-each select="m:domesticLegalBases">
      <xsl:if test="$first != 'domesticLegalBases'">,</xsl:if>
      <xsl:text>"domesticLegalBases":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:duration">
      <xsl:if test="$first != 'duration'">,</xsl:if>
      <xsl:text>"duration":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:emergencyFacts">
      <xsl:if test="$first != 'emergencyFacts'">,</xsl:if>
      <xsl:text>"emergencyFacts":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:formalities">
      <xsl:if test="$first != 'formalities'">,</xsl:if>
      <xsl:text>"formalities":[</xsl:text>
      <xsl:for-each select="m:formality">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Formality"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:intendedRequest">
      <xsl:if test="$first != 'intendedRequest'">,</xsl:if>
      <xsl:text>"intendedRequest":</xsl:text>
      <xsl:call-template name="IntendedRequest"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:if test="$first != 'items'">,</xsl:if>
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:item">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Item"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:if test="$first != 'legalBases'">,</xsl:if>
      <xsl:text>"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:necessity">
      <xsl:if test="$first != 'necessity'">,</xsl:if>
      <xsl:text>"necessity":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:offences">
      <xsl:if test="$first != 'offences'">,</xsl:if>
      <xsl:text>"offences":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:otherInformation">
      <xsl:if test="$first != 'otherInformation'">,</xsl:if>
      <xsl:text>"otherInformation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:partialDisclosure">
      <xsl:if test="$first != 'partialDisclosure'">,</xsl:if>
      <xsl:text>"partialDisclosure":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:persons">
      <xsl:if test="$first != 'persons'">,</xsl:if>
      <xsl:text>"persons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Person"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:proceedings">
      <xsl:if test="$first != 'proceedings'">,</xsl:if>
      <xsl:text>"proceedings":[</xsl:text>
      <xsl:for-each select="m:proceeding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Proceeding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:purposes">
      <xsl:if test="$first != 'purposes'">,</xsl:if>
      <xsl:text>"purposes":[</xsl:text>
      <xsl:for-each select="m:purpose">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:relevance">
      <xsl:if test="$first != 'relevance'">,</xsl:if>
      <xsl:text>"relevance":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:summary">
      <xsl:if test="$first != 'summary'">,</xsl:if>
      <xsl:text>"summary":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:until">
      <xsl:if test="$first != 'until'">,</xsl:if>
      <xsl:text>"until":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:urgency">
      <xsl:if test="$first != 'urgency'">,</xsl:if>
      <xsl:text>"urgency":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:urgencyReasons">
      <xsl:if test="$first != 'urgencyReasons'">,</xsl:if>
      <xsl:text>"urgencyReasons":[</xsl:text>
      <xsl:for-each select="m:urgencyReason">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:userNotificationDelay">
      <xsl:if test="$first != 'userNotificationDelay'">,</xsl:if>
      <xsl:text>"userNotificationDelay":</xsl:text>
      <xsl:call-template name="UserNotificationDelay"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="IntendedRequest">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:expectedBy">expectedBy</xsl:when>
        <xsl:when test="m:intended">intended</xsl:when>
        <xsl:when test="m:measures">measures</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:expectedBy">
      <xsl:text>"expectedBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:intended">
      <xsl:if test="$first != 'intended'">,</xsl:if>
      <xsl:text>"intended":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:measures">
      <xsl:if test="$first != 'measures'">,</xsl:if>
      <xsl:text>"measures":[</xsl:text>
      <xsl:for-each select="m:storedDataMeasure">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="GiveEffectRequest">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:assurances">
      <xsl:text>"assurances":[</xsl:text>
      <xsl:for-each select="m:assurance">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Assurance"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:confidentiality">
      <xsl:text>"confidentiality":</xsl:text>
      <xsl:call-template name="Confidentiality"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:dataProtection">
      <xsl:text>"dataProtection":</xsl:text>
      <xsl:call-template name="DataProtection"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:deadline">
      <xsl:text>"deadline":</xsl:text>
      <xsl:call-template name="RequestedDeadline"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:delivery">
      <xsl:text>"delivery":</xsl:text>
      <xsl:call-template name="Delivery"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:formalities">
      <xsl:text>"formalities":[</xsl:text>
      <xsl:for-each select="m:formality">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Formality"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:notAskedDirectlyBecause">
      <xsl:text>"notAskedDirectlyBecause":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:order">
      <xsl:text>"order":</xsl:text>
      <xsl:call-template name="Order"/>
    </xsl:for-each>
    <xsl:for-each select="m:proceedings">
      <xsl:text>,"proceedings":[</xsl:text>
      <xsl:for-each select="m:proceeding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Proceeding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:supportingInformation">
      <xsl:text>,"supportingInformation":</xsl:text>
      <xsl:call-template name="SupportingInformation"/>
    </xsl:for-each>
    <xsl:for-each select="m:urgency">
      <xsl:text>,"urgency":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:urgencyReasons">
      <xsl:text>,"urgencyReasons":[</xsl:text>
      <xsl:for-each select="m:urgencyReason">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Order">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:confidentiality">confidentiality</xsl:when>
        <xsl:when test="m:formalities">formalities</xsl:when>
        <xsl:when test="m:issuedOn">issuedOn</xsl:when>
        <xsl:when test="m:issuingAuthority">issuingAuthority</xsl:when>
        <xsl:when test="m:items">items</xsl:when>
        <xsl:when test="m:legalBases">legalBases</xsl:when>
        <xsl:when test="m:number">number</xsl:when>
        <xsl:when test="m:offences">offences</xsl:when>
        <xsl:when test="m:provider">provider</xsl:when>
        <xsl:when test="m:seekingAuthority">seekingAuthority</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:confidentiality">
      <xsl:text>"confidentiality":</xsl:text>
      <xsl:call-template name="Confidentiality"/>
    </xsl:for-each>
    <xsl:for-each select="m:formalities">
      <xsl:if test="$first != 'formalities'">,</xsl:if>
      <xsl:text>"formalities":[</xsl:text>
      <xsl:for-each select="m:formality">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Formality"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:issuedOn">
      <xsl:if test="$first != 'issuedOn'">,</xsl:if>
      <xsl:text>"issuedOn":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:issuingAuthority">
      <xsl:if test="$first != 'issuingAuthority'">,</xsl:if>
      <xsl:text>"issuingAuthority":</xsl:text>
      <xsl:call-template name="Authority"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:if test="$first != 'items'">,</xsl:if>
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:item">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Item"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:if test="$first != 'legalBases'">,</xsl:if>
      <xsl:text>"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:number">
      <xsl:if test="$first != 'number'">,</xsl:if>
      <xsl:text>"number":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:offences">
      <xsl:if test="$first != 'offences'">,</xsl:if>
      <xsl:text>"offences":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:provider">
      <xsl:if test="$first != 'provider'">,</xsl:if>
      <xsl:text>"provider":</xsl:text>
      <xsl:call-template name="ServiceProvider"/>
    </xsl:for-each>
    <xsl:for-each select="m:seekingAuthority">
      <xsl:if test="$first != 'seekingAuthority'">,</xsl:if>
      <xsl:text>"seekingAuthority":</xsl:text>
      <xsl:call-template name="InvolvedAuthority"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="SupportingInformation">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:additionalInformation">additionalInformation</xsl:when>
        <xsl:when test="m:contact">contact</xsl:when>
        <xsl:when test="m:domesticLegalBases">domesticLegalBases</xsl:when>
        <xsl:when test="m:holdsDataBecause">holdsDataBecause</xsl:when>
        <xsl:when test="m:otherMeans">otherMeans</xsl:when>
        <xsl:when test="m:otherMeansTried">otherMeansTried</xsl:when>
        <xsl:when test="m:preservationSought">preservationSought</xsl:when>
        <xsl:when test="m:preservations">preservations</xsl:when>
        <xsl:when test="m:provisions">provisions</xsl:when>
        <xsl:when test="m:relevance">relevance</xsl:when>
        <xsl:when test="m:summary">summary</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:additionalInformation">
      <xsl:text>"additionalInformation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:contact">
      <xsl:if test="$first != 'contact'">,</xsl:if>
      <xsl:text>"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:domesticLegalBases">
      <xsl:if test="$first != 'domesticLegalBases'">,</xsl:if>
      <xsl:text>"domesticLegalBases":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:holdsDataBecause">
      <xsl:if test="$first != 'holdsDataBecause'">,</xsl:if>
      <xsl:text>"holdsDataBecause":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:otherMeans">
      <xsl:if test="$first != 'otherMeans'">,</xsl:if>
      <xsl:text>"otherMeans":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:otherMeansTried">
      <xsl:if test="$first != 'otherMeansTried'">,</xsl:if>
      <xsl:text>"otherMeansTried":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:preservationSought">
      <xsl:if test="$first != 'preservationSought'">,</xsl:if>
      <xsl:text>"preservationSought":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:preservations">
      <xsl:if test="$first != 'preservations'">,</xsl:if>
      <xsl:text>"preservations":[</xsl:text>
      <xsl:for-each select="m:preservation">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Preservation"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:provisions">
      <xsl:if test="$first != 'provisions'">,</xsl:if>
      <xsl:text>"provisions":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:relevance">
      <xsl:if test="$first != 'relevance'">,</xsl:if>
      <xsl:text>"relevance":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:summary">
      <xsl:if test="$first != 'summary'">,</xsl:if>
      <xsl:text>"summary":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="RealTimeTrafficRequest">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:assurances">assurances</xsl:when>
        <xsl:when test="m:authorisation">authorisation</xsl:when>
        <xsl:when test="m:availableDomestically">availableDomestically</xsl:when>
        <xsl:when test="m:collections">collections</xsl:when>
        <xsl:when test="m:confidentiality">confidentiality</xsl:when>
        <xsl:when test="m:costs">costs</xsl:when>
        <xsl:when test="m:dataProtection">dataProtection</xsl:when>
        <xsl:when test="m:deadline">deadline</xsl:when>
        <xsl:when test="m:delivery">delivery</xsl:when>
        <xsl:when test="m:domesticLegalBases">domesticLegalBases</xsl:when>
        <xsl:when test="m:emergencyFacts">emergencyFacts</xsl:when>
        <xsl:when test="m:formalities">formalities</xsl:when>
        <xsl:when test="m:items">items</xsl:when>
        <xsl:when test="m:legalBases">legalBases</xsl:when>
        <xsl:when test="m:necessity">necessity</xsl:when>
        <xsl:when test="m:offences">offences</xsl:when>
        <xsl:when test="m:otherInformation">otherInformation</xsl:when>
        <xsl:when test="m:persons">persons</xsl:when>
        <xsl:when test="m:proceedings">proceedings</xsl:when>
        <xsl:when test="m:purposes">purposes</xsl:when>
        <xsl:when test="m:relevance">relevance</xsl:when>
        <xsl:when test="m:summary">summary</xsl:when>
        <xsl:when test="m:urgency">urgency</xsl:when>
        <xsl:when test="m:urgencyReasons">urgencyReasons</xsl:when>
        <xsl:when test="m:userNotificationDelay">userNotificationDelay</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:assurances">
      <xsl:text>"assurances":[</xsl:text>
      <xsl:for-each select="m:assurance">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Assurance"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:authorisation">
      <xsl:if test="$first != 'authorisation'">,</xsl:if>
      <xsl:text>"authorisation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:availableDomestically">
      <xsl:if test="$first != 'availableDomestically'">,</xsl:if>
      <xsl:text>"availableDomestically":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:collections">
      <xsl:if test="$first != 'collections'">,</xsl:if>
      <xsl:text>"collections":[</xsl:text>
      <xsl:for-each select="m:collection">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Collection"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:confidentiality">
      <xsl:if test="$first != 'confidentiality'">,</xsl:if>
      <xsl:text>"confidentiality":</xsl:text>
      <xsl:call-template name="Confidentiality"/>
    </xsl:for-each>
    <xsl:for-each select="m:costs">
      <xsl:if test="$first != 'costs'">,</xsl:if>
      <xsl:text>"costs":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:dataProtection">
      <xsl:if test="$first != 'dataProtection'">,</xsl:if>
      <xsl:text>"dataProtection":</xsl:text>
      <xsl:call-template name="DataProtection"/>
    </xsl:for-each>
    <xsl:for-each select="m:deadline">
      <xsl:if test="$first != 'deadline'">,</xsl:if>
      <xsl:text>"deadline":</xsl:text>
      <xsl:call-template name="RequestedDeadline"/>
    </xsl:for-each>
    <xsl:for-each select="m:delivery">
      <xsl:if test="$first != 'delivery'">,</xsl:if>
      <xsl:text>"delivery":</xsl:text>
      <xsl:call-template name="Delivery"/>
    </xsl:for-each>
    <xsl:for-each select="m:domesticLegalBases">
      <xsl:if test="$first != 'domesticLegalBases'">,</xsl:if>
      <xsl:text>"domesticLegalBases":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:emergencyFacts">
      <xsl:if test="$first != 'emergencyFacts'">,</xsl:if>
      <xsl:text>"emergencyFacts":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:formalities">
      <xsl:if test="$first != 'formalities'">,</xsl:if>
      <xsl:text>"formalities":[</xsl:text>
      <xsl:for-each select="m:formality">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Formality"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:if test="$first != 'items'">,</xsl:if>
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:item">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Item"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:if test="$first != 'legalBases'">,</xsl:if>
      <xsl:text>"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:necessity">
      <xsl:if test="$first != 'necessity'">,</xsl:if>
      <xsl:text>"necessity":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:offences">
      <xsl:if test="$first != 'offences'">,</xsl:if>
      <xsl:text>"offences":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:otherInformation">
      <xsl:if test="$first != 'otherInformation'">,</xsl:if>
      <xsl:text>"otherInformation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:persons">
      <xsl:if test="$first != 'persons'">,</xsl:if>
      <xsl:text>"persons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Person"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:proceedings">
      <xsl:if test="$first != 'proceedings'">,</xsl:if>
      <xsl:text>"proceedings":[</xsl:text>
      <xsl:for-each select="m:proceeding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Proceeding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:purposes">
      <xsl:if test="$first != 'purposes'">,</xsl:if>
      <xsl:text>"purposes":[</xsl:text>
      <xsl:for-each select="m:purpose">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:relevance">
      <xsl:if test="$first != 'relevance'">,</xsl:if>
      <xsl:text>"relevance":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:summary">
      <xsl:if test="$first != 'summary'">,</xsl:if>
      <xsl:text>"summary":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:urgency">
      <xsl:if test="$first != 'urgency'">,</xsl:if>
      <xsl:text>"urgency":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:urgencyReasons">
      <xsl:if test="$first != 'urgencyReasons'">,</xsl:if>
      <xsl:text>"urgencyReasons":[</xsl:text>
      <xsl:for-each select="m:urgencyReason">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:userNotificationDelay">
      <xsl:if test="$first != 'userNotificationDelay'">,</xsl:if>
      <xsl:text>"userNotificationDelay":</xsl:text>
      <xsl:call-template name="UserNotificationDelay"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Collection">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:duration">duration</xsl:when>
        <xsl:when test="m:end">end</xsl:when>
        <xsl:when test="m:mode">mode</xsl:when>
        <xsl:when test="m:start">start</xsl:when>
        <xsl:when test="m:technicalDetails">technicalDetails</xsl:when>
        <xsl:when test="m:technicalInterface">technicalInterface</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:duration">
      <xsl:text>"duration":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:end">
      <xsl:if test="$first != 'end'">,</xsl:if>
      <xsl:text>"end":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:mode">
      <xsl:if test="$first != 'mode'">,</xsl:if>
      <xsl:text>"mode":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:start">
      <xsl:if test="$first != 'start'">,</xsl:if>
      <xsl:text>"start":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:technicalDetails">
      <xsl:if test="$first != 'technicalDetails'">,</xsl:if>
      <xsl:text>"technicalDetails":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:technicalInterface">
      <xsl:if test="$first != 'technicalInterface'">,</xsl:if>
      <xsl:text>"technicalInterface":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="InterceptionRequest">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:assurances">assurances</xsl:when>
        <xsl:when test="m:authorisation">authorisation</xsl:when>
        <xsl:when test="m:availableDomestically">availableDomestically</xsl:when>
        <xsl:when test="m:collections">collections</xsl:when>
        <xsl:when test="m:confidentiality">confidentiality</xsl:when>
        <xsl:when test="m:costs">costs</xsl:when>
        <xsl:when test="m:dataProtection">dataProtection</xsl:when>
        <xsl:when test="m:deadline">deadline</xsl:when>
        <xsl:when test="m:delivery">delivery</xsl:when>
        <xsl:when test="m:domesticLegalBases">domesticLegalBases</xsl:when>
        <xsl:when test="m:emergencyFacts">emergencyFacts</xsl:when>
        <xsl:when test="m:formalities">formalities</xsl:when>
        <xsl:when test="m:items">items</xsl:when>
        <xsl:when test="m:legalBases">legalBases</xsl:when>
        <xsl:when test="m:necessity">necessity</xsl:when>
        <xsl:when test="m:offences">offences</xsl:when>
        <xsl:when test="m:otherInformation">otherInformation</xsl:when>
        <xsl:when test="m:persons">persons</xsl:when>
        <xsl:when test="m:proceedings">proceedings</xsl:when>
        <xsl:when test="m:purposes">purposes</xsl:when>
        <xsl:when test="m:relevance">relevance</xsl:when>
        <xsl:when test="m:summary">summary</xsl:when>
        <xsl:when test="m:urgency">urgency</xsl:when>
        <xsl:when test="m:urgencyReasons">urgencyReasons</xsl:when>
        <xsl:when test="m:userNotificationDelay">userNotificationDelay</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:assurances">
      <xsl:text>"assurances":[</xsl:text>
      <xsl:for-each select="m:assurance">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Assurance"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:authorisation">
      <xsl:if test="$first != 'authorisation'">,</xsl:if>
      <xsl:text>"authorisation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:availableDomestically">
      <xsl:if test="$first != 'availableDomestically'">,</xsl:if>
      <xsl:text>"availableDomestically":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:collections">
      <xsl:if test="$first != 'collections'">,</xsl:if>
      <xsl:text>"collections":[</xsl:text>
      <xsl:for-each select="m:collection">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Collection"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:confidentiality">
      <xsl:if test="$first != 'confidentiality'">,</xsl:if>
      <xsl:text>"confidentiality":</xsl:text>
      <xsl:call-template name="Confidentiality"/>
    </xsl:for-each>
    <xsl:for-each select="m:costs">
      <xsl:if test="$first != 'costs'">,</xsl:if>
      <xsl:text>"costs":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:dataProtection">
      <xsl:if test="$first != 'dataProtection'">,</xsl:if>
      <xsl:text>"dataProtection":</xsl:text>
      <xsl:call-template name="DataProtection"/>
    </xsl:for-each>
    <xsl:for-each select="m:deadline">
      <xsl:if test="$first != 'deadline'">,</xsl:if>
      <xsl:text>"deadline":</xsl:text>
      <xsl:call-template name="RequestedDeadline"/>
    </xsl:for-each>
    <xsl:for-each select="m:delivery">
      <xsl:if test="$first != 'delivery'">,</xsl:if>
      <xsl:text>"delivery":</xsl:text>
      <xsl:call-template name="Delivery"/>
    </xsl:for-each>
    <xsl:for-each select="m:domesticLegalBases">
      <xsl:if test="$first != 'domesticLegalBases'">,</xsl:if>
      <xsl:text>"domesticLegalBases":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:emergencyFacts">
      <xsl:if test="$first != 'emergencyFacts'">,</xsl:if>
      <xsl:text>"emergencyFacts":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:formalities">
      <xsl:if test="$first != 'formalities'">,</xsl:if>
      <xsl:text>"formalities":[</xsl:text>
      <xsl:for-each select="m:formality">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Formality"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:if test="$first != 'items'">,</xsl:if>
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:item">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Item"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:if test="$first != 'legalBases'">,</xsl:if>
      <xsl:text>"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:necessity">
      <xsl:if test="$first != 'necessity'">,</xsl:if>
      <xsl:text>"necessity":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:offences">
      <xsl:if test="$first != 'offences'">,</xsl:if>
      <xsl:text>"offences":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:otherInformation">
      <xsl:if test="$first != 'otherInformation'">,</xsl:if>
      <xsl:text>"otherInformation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:persons">
      <xsl:if test="$first != 'persons'">,</xsl:if>
      <xsl:text>"persons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Person"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:proceedings">
      <xsl:if test="$first != 'proceedings'">,</xsl:if>
      <xsl:text>"proceedings":[</xsl:text>
      <xsl:for-each select="m:proceeding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Proceeding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:purposes">
      <xsl:if test="$first != 'purposes'">,</xsl:if>
      <xsl:text>"purposes":[</xsl:text>
      <xsl:for-each select="m:purpose">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:relevance">
      <xsl:if test="$first != 'relevance'">,</xsl:if>
      <xsl:text>"relevance":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:summary">
      <xsl:if test="$first != 'summary'">,</xsl:if>
      <xsl:text>"summary":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:urgency">
      <xsl:if test="$first != 'urgency'">,</xsl:if>
      <xsl:text>"urgency":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:urgencyReasons">
      <xsl:if test="$first != 'urgencyReasons'">,</xsl:if>
      <xsl:text>"urgencyReasons":[</xsl:text>
      <xsl:for-each select="m:urgencyReason">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:userNotificationDelay">
      <xsl:if test="$first != 'userNotificationDelay'">,</xsl:if>
      <xsl:text>"userNotificationDelay":</xsl:text>
      <xsl:call-template name="UserNotificationDelay"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="DomainRegistrationRequest">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:assurances">assurances</xsl:when>
        <xsl:when test="m:confidentiality">confidentiality</xsl:when>
        <xsl:when test="m:deadline">deadline</xsl:when>
        <xsl:when test="m:delivery">delivery</xsl:when>
        <xsl:when test="m:formalities">formalities</xsl:when>
        <xsl:when test="m:issuedOn">issuedOn</xsl:when>
        <xsl:when test="m:issuingAuthority">issuingAuthority</xsl:when>
        <xsl:when test="m:items">items</xsl:when>
        <xsl:when test="m:legalBases">legalBases</xsl:when>
        <xsl:when test="m:otherInformation">otherInformation</xsl:when>
        <xsl:when test="m:proceedings">proceedings</xsl:when>
        <xsl:when test="m:relevance">relevance</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:assurances">
      <xsl:text>"assurances":[</xsl:text>
      <xsl:for-each select="m:assurance">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Assurance"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:confidentiality">
      <xsl:if test="$first != 'confidentiality'">,</xsl:if>
      <xsl:text>"confidentiality":</xsl:text>
      <xsl:call-template name="Confidentiality"/>
    </xsl:for-each>
    <xsl:for-each select="m:deadline">
      <xsl:if test="$first != 'deadline'">,</xsl:if>
      <xsl:text>"deadline":</xsl:text>
      <xsl:call-template name="RequestedDeadline"/>
    </xsl:for-each>
    <xsl:for-each select="m:delivery">
      <xsl:if test="$first != 'delivery'">,</xsl:if>
      <xsl:text>"delivery":</xsl:text>
      <xsl:call-template name="Delivery"/>
    </xsl:for-each>
    <xsl:for-each select="m:formalities">
      <xsl:if test="$first != 'formalities'">,</xsl:if>
      <xsl:text>"formalities":[</xsl:text>
      <xsl:for-each select="m:formality">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Formality"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:issuedOn">
      <xsl:if test="$first != 'issuedOn'">,</xsl:if>
      <xsl:text>"issuedOn":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:issuingAuthority">
      <xsl:if test="$first != 'issuingAuthority'">,</xsl:if>
      <xsl:text>"issuingAuthority":</xsl:text>
      <xsl:call-template name="Authority"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:if test="$first != 'items'">,</xsl:if>
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:item">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Item"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:if test="$first != 'legalBases'">,</xsl:if>
      <xsl:text>"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:otherInformation">
      <xsl:if test="$first != 'otherInformation'">,</xsl:if>
      <xsl:text>"otherInformation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:proceedings">
      <xsl:if test="$first != 'proceedings'">,</xsl:if>
      <xsl:text>"proceedings":[</xsl:text>
      <xsl:for-each select="m:proceeding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Proceeding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:relevance">
      <xsl:if test="$first != 'relevance'">,</xsl:if>
      <xsl:text>"relevance":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ProviderOrder">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:order">
      <xsl:text>"order":</xsl:text>
      <xsl:call-template name="Order"/>
    </xsl:for-each>
    <xsl:for-each select="m:supplement">
      <xsl:text>,"supplement":</xsl:text>
      <xsl:call-template name="ProviderSupplement"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ProviderSupplement">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:contact">contact</xsl:when>
        <xsl:when test="m:deadline">deadline</xsl:when>
        <xsl:when test="m:delivery">delivery</xsl:when>
        <xsl:when test="m:domesticLegalBases">domesticLegalBases</xsl:when>
        <xsl:when test="m:notified">notified</xsl:when>
        <xsl:when test="m:notifiedAuthority">notifiedAuthority</xsl:when>
        <xsl:when test="m:otherInformation">otherInformation</xsl:when>
        <xsl:when test="m:preservationSought">preservationSought</xsl:when>
        <xsl:when test="m:preservations">preservations</xsl:when>
        <xsl:when test="m:provisions">provisions</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:contact">
      <xsl:text>"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:deadline">
      <xsl:if test="$first != 'deadline'">,</xsl:if>
      <xsl:text>"deadline":</xsl:text>
      <xsl:call-template name="RequestedDeadline"/>
    </xsl:for-each>
    <xsl:for-each select="m:delivery">
      <xsl:if test="$first != 'delivery'">,</xsl:if>
      <xsl:text>"delivery":</xsl:text>
      <xsl:call-template name="Delivery"/>
    </xsl:for-each>
    <xsl:for-each select="m:domesticLegalBases">
      <xsl:if test="$first != 'domesticLegalBases'">,</xsl:if>
      <xsl:text>"domesticLegalBases":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:notified">
      <xsl:if test="$first != 'notified'">,</xsl:if>
      <xsl:text>"notified":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:notifiedAuthority">
      <xsl:if test="$first != 'notifiedAuthority'">,</xsl:if>
      <xsl:text>"notifiedAuthority":</xsl:text>
      <xsl:call-template name="Authority"/>
    </xsl:for-each>
    <xsl:for-each select="m:otherInformation">
      <xsl:if test="$first != 'otherInformation'">,</xsl:if>
      <xsl:text>"otherInformation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:preservationSought">
      <xsl:if test="$first != 'preservationSought'">,</xsl:if>
      <xsl:text>"preservationSought":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:preservations">
      <xsl:if test="$first != 'preservations'">,</xsl:if>
      <xsl:text>"preservations":[</xsl:text>
      <xsl:for-each select="m:preservation">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Preservation"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:provisions">
      <xsl:if test="$first != 'provisions'">,</xsl:if>
      <xsl:text>"provisions":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Consultation">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:answerBy">answerBy</xsl:when>
        <xsl:when test="m:items">items</xsl:when>
        <xsl:when test="m:legalBases">legalBases</xsl:when>
        <xsl:when test="m:offences">offences</xsl:when>
        <xsl:when test="m:questions">questions</xsl:when>
        <xsl:when test="m:summary">summary</xsl:when>
        <xsl:when test="m:topics">topics</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:answerBy">
      <xsl:text>"answerBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:if test="$first != 'items'">,</xsl:if>
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:item">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Item"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:if test="$first != 'legalBases'">,</xsl:if>
      <xsl:text>"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:offences">
      <xsl:if test="$first != 'offences'">,</xsl:if>
      <xsl:text>"offences":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:questions">
      <xsl:if test="$first != 'questions'">,</xsl:if>
      <xsl:text>"questions":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:summary">
      <xsl:if test="$first != 'summary'">,</xsl:if>
      <xsl:text>"summary":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:topics">
      <xsl:if test="$first != 'topics'">,</xsl:if>
      <xsl:text>"topics":[</xsl:text>
      <xsl:for-each select="m:consultationTopic">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="SpontaneousInformation">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:answerBy">answerBy</xsl:when>
        <xsl:when test="m:conditions">conditions</xsl:when>
        <xsl:when test="m:evidence">evidence</xsl:when>
        <xsl:when test="m:identifiers">identifiers</xsl:when>
        <xsl:when test="m:information">information</xsl:when>
        <xsl:when test="m:legalBases">legalBases</xsl:when>
        <xsl:when test="m:offences">offences</xsl:when>
        <xsl:when test="m:persons">persons</xsl:when>
        <xsl:when test="m:purposes">purposes</xsl:when>
        <xsl:when test="m:withheldUntilAccepted">withheldUntilAccepted</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:answerBy">
      <xsl:text>"answerBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:conditions">
      <xsl:if test="$first != 'conditions'">,</xsl:if>
      <xsl:text>"conditions":[</xsl:text>
      <xsl:for-each select="m:condition">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Condition"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:evidence">
      <xsl:if test="$first != 'evidence'">,</xsl:if>
      <xsl:text>"evidence":[</xsl:text>
      <xsl:for-each select="m:evidenceFile">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="EvidenceFile"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:identifiers">
      <xsl:if test="$first != 'identifiers'">,</xsl:if>
      <xsl:text>"identifiers":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Identifier"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:information">
      <xsl:if test="$first != 'information'">,</xsl:if>
      <xsl:text>"information":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:if test="$first != 'legalBases'">,</xsl:if>
      <xsl:text>"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:offences">
      <xsl:if test="$first != 'offences'">,</xsl:if>
      <xsl:text>"offences":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:persons">
      <xsl:if test="$first != 'persons'">,</xsl:if>
      <xsl:text>"persons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Person"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:purposes">
      <xsl:if test="$first != 'purposes'">,</xsl:if>
      <xsl:text>"purposes":[</xsl:text>
      <xsl:for-each select="m:purpose">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:withheldUntilAccepted">
      <xsl:if test="$first != 'withheldUntilAccepted'">,</xsl:if>
      <xsl:text>"withheldUntilAccepted":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Condition">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:id">
      <xsl:text>"id":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:kind">
      <xsl:text>,"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:terms">
      <xsl:text>,"terms":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="EvidenceFile">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:caseUco">
      <xsl:text>"caseUco":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:category">
      <xsl:text>"category":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:certificates">
      <xsl:text>"certificates":[</xsl:text>
      <xsl:for-each select="m:contentDigest">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:custody">
      <xsl:text>"custody":[</xsl:text>
      <xsl:for-each select="m:custodyEvent">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="CustodyEvent"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:description">
      <xsl:text>"description":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:digest">
      <xsl:text>"digest":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:elements">
      <xsl:text>,"elements":[</xsl:text>
      <xsl:for-each select="m:dataElement">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:encrypted">
      <xsl:text>,"encrypted":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:formalities">
      <xsl:text>,"formalities":[</xsl:text>
      <xsl:for-each select="m:formalityKind">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:format">
      <xsl:text>,"format":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:id">
      <xsl:text>,"id":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:language">
      <xsl:text>,"language":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:mediaType">
      <xsl:text>,"mediaType":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:name">
      <xsl:text>,"name":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:period">
      <xsl:text>,"period":</xsl:text>
      <xsl:call-template name="Period"/>
    </xsl:for-each>
    <xsl:for-each select="m:provider">
      <xsl:text>,"provider":</xsl:text>
      <xsl:call-template name="ServiceProvider"/>
    </xsl:for-each>
    <xsl:for-each select="m:size">
      <xsl:text>,"size":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="CustodyEvent">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:action">
      <xsl:text>"action":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:at">
      <xsl:text>,"at":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:by">
      <xsl:text>,"by":</xsl:text>
      <xsl:call-template name="Name"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:to">
      <xsl:text>,"to":</xsl:text>
      <xsl:call-template name="Name"/>
    </xsl:for-each>
    <xsl:for-each select="m:tool">
      <xsl:text>,"tool":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="JointInvestigation">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:composition">composition</xsl:when>
        <xsl:when test="m:confidentialityTerms">confidentialityTerms</xsl:when>
        <xsl:when test="m:costs">costs</xsl:when>
        <xsl:when test="m:countries">countries</xsl:when>
        <xsl:when test="m:duration">duration</xsl:when>
        <xsl:when test="m:extensionTerms">extensionTerms</xsl:when>
        <xsl:when test="m:gatheringTerms">gatheringTerms</xsl:when>
        <xsl:when test="m:legalBases">legalBases</xsl:when>
        <xsl:when test="m:location">location</xsl:when>
        <xsl:when test="m:offences">offences</xsl:when>
        <xsl:when test="m:organisation">organisation</xsl:when>
        <xsl:when test="m:participationTerms">participationTerms</xsl:when>
        <xsl:when test="m:purposes">purposes</xsl:when>
        <xsl:when test="m:stage">stage</xsl:when>
        <xsl:when test="m:summary">summary</xsl:when>
        <xsl:when test="m:useTerms">useTerms</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:composition">
      <xsl:text>"composition":[</xsl:text>
      <xsl:for-each select="m:involvedAuthority">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="InvolvedAuthority"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:confidentialityTerms">
      <xsl:if test="$first != 'confidentialityTerms'">,</xsl:if>
      <xsl:text>"confidentialityTerms":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:costs">
      <xsl:if test="$first != 'costs'">,</xsl:if>
      <xsl:text>"costs":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:countries">
      <xsl:if test="$first != 'countries'">,</xsl:if>
      <xsl:text>"countries":[</xsl:text>
      <xsl:for-each select="m:countryCode">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:duration">
      <xsl:if test="$first != 'duration'">,</xsl:if>
      <xsl:text>"duration":</xsl:text>
      <xsl:call-template name="Period"/>
    </xsl:for-each>
    <xsl:for-each select="m:extensionTerms">
      <xsl:if test="$first != 'extensionTerms'">,</xsl:if>
      <xsl:text>"extensionTerms":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:gatheringTerms">
      <xsl:if test="$first != 'gatheringTerms'">,</xsl:if>
      <xsl:text>"gatheringTerms":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:if test="$first != 'legalBases'">,</xsl:if>
      <xsl:text>"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:location">
      <xsl:if test="$first != 'location'">,</xsl:if>
      <xsl:text>"location":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:offences">
      <xsl:if test="$first != 'offences'">,</xsl:if>
      <xsl:text>"offences":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:organisation">
      <xsl:if test="$first != 'organisation'">,</xsl:if>
      <xsl:text>"organisation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:participationTerms">
      <xsl:if test="$first != 'participationTerms'">,</xsl:if>
      <xsl:text>"participationTerms":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:purposes">
      <xsl:if test="$first != 'purposes'">,</xsl:if>
      <xsl:text>"purposes":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:stage">
      <xsl:if test="$first != 'stage'">,</xsl:if>
      <xsl:text>"stage":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:summary">
      <xsl:if test="$first != 'summary'">,</xsl:if>
      <xsl:text>"summary":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:useTerms">
      <xsl:if test="$first != 'useTerms'">,</xsl:if>
      <xsl:text>"useTerms":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Receipt">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:competence">
      <xsl:text>"competence":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:contact">
      <xsl:text>,"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:examination">
      <xsl:text>,"examination":</xsl:text>
      <xsl:call-template name="Examination"/>
    </xsl:for-each>
    <xsl:for-each select="m:forwardedTo">
      <xsl:text>,"forwardedTo":</xsl:text>
      <xsl:apply-templates select="*" mode="Correspondent"/>
    </xsl:for-each>
    <xsl:for-each select="m:nextStepBy">
      <xsl:text>,"nextStepBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:registerNumber">
      <xsl:text>,"registerNumber":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:status">
      <xsl:text>,"status":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Examination">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:findings">findings</xsl:when>
        <xsl:when test="m:form">form</xsl:when>
        <xsl:when test="m:omitted">omitted</xsl:when>
        <xsl:when test="m:rules">rules</xsl:when>
        <xsl:when test="m:signature">signature</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:findings">
      <xsl:text>"findings":[</xsl:text>
      <xsl:for-each select="m:receivedFinding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ReceivedFinding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:form">
      <xsl:if test="$first != 'form'">,</xsl:if>
      <xsl:text>"form":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:omitted">
      <xsl:if test="$first != 'omitted'">,</xsl:if>
      <xsl:text>"omitted":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:rules">
      <xsl:if test="$first != 'rules'">,</xsl:if>
      <xsl:text>"rules":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:signature">
      <xsl:if test="$first != 'signature'">,</xsl:if>
      <xsl:text>"signature":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ReceivedFinding">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:code">
      <xsl:text>"code":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:pointer">
      <xsl:text>,"pointer":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Referral">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:contact">
      <xsl:text>,"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:newReference">
      <xsl:text>,"newReference":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reason">
      <xsl:text>,"reason":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:referredTo">
      <xsl:text>,"referredTo":</xsl:text>
      <xsl:apply-templates select="*" mode="Correspondent"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="SupplementRequest">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:answerBy">
      <xsl:text>"answerBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:contact">
      <xsl:text>,"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:executionSuspended">
      <xsl:text>,"executionSuspended":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:points">
      <xsl:text>,"points":[</xsl:text>
      <xsl:for-each select="m:supplementPoint">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="SupplementPoint"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:preservedMeanwhile">
      <xsl:text>,"preservedMeanwhile":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="SupplementPoint">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:essential">essential</xsl:when>
        <xsl:when test="m:items">items</xsl:when>
        <xsl:when test="m:pointer">pointer</xsl:when>
        <xsl:when test="m:question">question</xsl:when>
        <xsl:when test="m:rule">rule</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:essential">
      <xsl:text>"essential":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:if test="$first != 'items'">,</xsl:if>
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:pointer">
      <xsl:if test="$first != 'pointer'">,</xsl:if>
      <xsl:text>"pointer":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:question">
      <xsl:if test="$first != 'question'">,</xsl:if>
      <xsl:text>"question":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:rule">
      <xsl:if test="$first != 'rule'">,</xsl:if>
      <xsl:text>"rule":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Supplement">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:openPoints">
      <xsl:text>,"openPoints":[</xsl:text>
      <xsl:for-each select="m:openPoint">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="OpenPoint"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:replacement">
      <xsl:text>,"replacement":</xsl:text>
      <xsl:apply-templates select="*" mode="Opening"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="OpenPoint">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:pointer">pointer</xsl:when>
        <xsl:when test="m:reasons">reasons</xsl:when>
        <xsl:when test="m:rule">rule</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:pointer">
      <xsl:text>"pointer":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:if test="$first != 'reasons'">,</xsl:if>
      <xsl:text>"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:rule">
      <xsl:if test="$first != 'rule'">,</xsl:if>
      <xsl:text>"rule":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Amendment">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:explanation">
      <xsl:text>,"explanation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="m:amendmentReason">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:replacement">
      <xsl:text>,"replacement":</xsl:text>
      <xsl:apply-templates select="*" mode="Opening"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PreservationExtension">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:confirmationNumber">
      <xsl:text>,"confirmationNumber":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:duration">
      <xsl:text>,"duration":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:intendedRequest">
      <xsl:text>,"intendedRequest":</xsl:text>
      <xsl:call-template name="IntendedRequest"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:preservedUntil">
      <xsl:text>,"preservedUntil":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:until">
      <xsl:text>,"until":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="EmergencyAssessment">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:answerExpectedAt">
      <xsl:text>"answerExpectedAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:contact">
      <xsl:text>,"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:urgency">
      <xsl:text>,"urgency":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:verdict">
      <xsl:text>,"verdict":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ConditionsProposal">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:answerBy">
      <xsl:text>"answerBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:conditions">
      <xsl:text>,"conditions":[</xsl:text>
      <xsl:for-each select="m:condition">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Condition"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ConditionsAnswer">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:answers">
      <xsl:text>"answers":[</xsl:text>
      <xsl:for-each select="m:conditionAnswer">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ConditionAnswer"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ConditionAnswer">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:accepted">
      <xsl:text>"accepted":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:condition">
      <xsl:text>,"condition":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:explanation">
      <xsl:text>,"explanation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Impediment">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:answerBy">
      <xsl:text>"answerBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:conditions">
      <xsl:text>,"conditions":[</xsl:text>
      <xsl:for-each select="m:partId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:explanation">
      <xsl:text>,"explanation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:kinds">
      <xsl:text>,"kinds":[</xsl:text>
      <xsl:for-each select="m:impedimentKind">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Determination">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:explanation">
      <xsl:text>,"explanation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:kind">
      <xsl:text>,"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Delay">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:expectedBy">
      <xsl:text>,"expectedBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:explanation">
      <xsl:text>,"explanation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="m:delayReason">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="OrderServed">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:dueBy">
      <xsl:text>,"dueBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:medium">
      <xsl:text>,"medium":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:provider">
      <xsl:text>,"provider":</xsl:text>
      <xsl:call-template name="ServiceProvider"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="OrderNotification">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:order">
      <xsl:text>,"order":</xsl:text>
      <xsl:call-template name="Order"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:summary">
      <xsl:text>,"summary":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:supplement">
      <xsl:text>,"supplement":</xsl:text>
      <xsl:call-template name="ProviderSupplement"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="OrderInstruction">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:grounds">
      <xsl:text>,"grounds":[</xsl:text>
      <xsl:for-each select="m:instructionGround">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:kind">
      <xsl:text>,"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:providerInstructedAt">
      <xsl:text>,"providerInstructedAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:refusalGrounds">
      <xsl:text>,"refusalGrounds":[</xsl:text>
      <xsl:for-each select="m:refusalGround">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PartialDisclosure">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:evidence">
      <xsl:text>,"evidence":[</xsl:text>
      <xsl:for-each select="m:evidenceFile">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="EvidenceFile"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:explanation">
      <xsl:text>,"explanation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:path">
      <xsl:text>,"path":[</xsl:text>
      <xsl:for-each select="m:pathStation">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="PathStation"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:withheldGrounds">
      <xsl:text>,"withheldGrounds":[</xsl:text>
      <xsl:for-each select="m:refusalGround">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PathStation">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:country">country</xsl:when>
        <xsl:when test="m:identifiers">identifiers</xsl:when>
        <xsl:when test="m:period">period</xsl:when>
        <xsl:when test="m:provider">provider</xsl:when>
        <xsl:when test="m:remarks">remarks</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:country">
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:identifiers">
      <xsl:if test="$first != 'identifiers'">,</xsl:if>
      <xsl:text>"identifiers":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Identifier"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:period">
      <xsl:if test="$first != 'period'">,</xsl:if>
      <xsl:text>"period":</xsl:text>
      <xsl:call-template name="Period"/>
    </xsl:for-each>
    <xsl:for-each select="m:provider">
      <xsl:if test="$first != 'provider'">,</xsl:if>
      <xsl:text>"provider":</xsl:text>
      <xsl:call-template name="ServiceProvider"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:if test="$first != 'remarks'">,</xsl:if>
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="DataPreserved">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:preserved">
      <xsl:text>,"preserved":[</xsl:text>
      <xsl:for-each select="m:preservedData">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="PreservedData"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PreservedData">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:items">items</xsl:when>
        <xsl:when test="m:number">number</xsl:when>
        <xsl:when test="m:provider">provider</xsl:when>
        <xsl:when test="m:remarks">remarks</xsl:when>
        <xsl:when test="m:since">since</xsl:when>
        <xsl:when test="m:size">size</xsl:when>
        <xsl:when test="m:until">until</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:items">
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:number">
      <xsl:if test="$first != 'number'">,</xsl:if>
      <xsl:text>"number":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:provider">
      <xsl:if test="$first != 'provider'">,</xsl:if>
      <xsl:text>"provider":</xsl:text>
      <xsl:call-template name="ServiceProvider"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:if test="$first != 'remarks'">,</xsl:if>
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:since">
      <xsl:if test="$first != 'since'">,</xsl:if>
      <xsl:text>"since":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:size">
      <xsl:if test="$first != 'size'">,</xsl:if>
      <xsl:text>"size":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:until">
      <xsl:if test="$first != 'until'">,</xsl:if>
      <xsl:text>"until":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="PreservationEnded">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:disposition">
      <xsl:text>,"disposition":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reason">
      <xsl:text>,"reason":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Decision">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:conditions">
      <xsl:text>,"conditions":[</xsl:text>
      <xsl:for-each select="m:condition">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Condition"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:nextStepBy">
      <xsl:text>,"nextStepBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:outcomes">
      <xsl:text>,"outcomes":[</xsl:text>
      <xsl:for-each select="m:itemOutcome">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ItemOutcome"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remedies">
      <xsl:text>,"remedies":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ItemOutcome">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:conflictOfLaws">
      <xsl:text>"conflictOfLaws":</xsl:text>
      <xsl:call-template name="ConflictOfLaws"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:consulted">
      <xsl:text>"consulted":</xsl:text>
      <xsl:text>true</xsl:text>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalGrounds">
      <xsl:text>"legalGrounds":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:nonExecutionReasons">
      <xsl:text>"nonExecutionReasons":[</xsl:text>
      <xsl:for-each select="m:nonExecutionReason">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:outcome">
      <xsl:text>"outcome":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:partialExecutionConsidered">
      <xsl:text>,"partialExecutionConsidered":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:postponedUntil">
      <xsl:text>,"postponedUntil":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:postponementGrounds">
      <xsl:text>,"postponementGrounds":[</xsl:text>
      <xsl:for-each select="m:postponementGround">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:preservedUntil">
      <xsl:text>,"preservedUntil":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:refusalGrounds">
      <xsl:text>,"refusalGrounds":[</xsl:text>
      <xsl:for-each select="m:refusalGround">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ConflictOfLaws">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:consequences">consequences</xsl:when>
        <xsl:when test="m:country">country</xsl:when>
        <xsl:when test="m:nature">nature</xsl:when>
        <xsl:when test="m:providerLink">providerLink</xsl:when>
        <xsl:when test="m:provisions">provisions</xsl:when>
        <xsl:when test="m:titles">titles</xsl:when>
        <xsl:when test="m:whyApplicable">whyApplicable</xsl:when>
        <xsl:when test="m:whyConflict">whyConflict</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:consequences">
      <xsl:text>"consequences":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:country">
      <xsl:if test="$first != 'country'">,</xsl:if>
      <xsl:text>"country":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:nature">
      <xsl:if test="$first != 'nature'">,</xsl:if>
      <xsl:text>"nature":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:providerLink">
      <xsl:if test="$first != 'providerLink'">,</xsl:if>
      <xsl:text>"providerLink":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:provisions">
      <xsl:if test="$first != 'provisions'">,</xsl:if>
      <xsl:text>"provisions":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:titles">
      <xsl:if test="$first != 'titles'">,</xsl:if>
      <xsl:text>"titles":[</xsl:text>
      <xsl:for-each select="m:name">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Name"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:whyApplicable">
      <xsl:if test="$first != 'whyApplicable'">,</xsl:if>
      <xsl:text>"whyApplicable":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:whyConflict">
      <xsl:if test="$first != 'whyConflict'">,</xsl:if>
      <xsl:text>"whyConflict":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Result">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:advanceCopy">
      <xsl:text>"advanceCopy":</xsl:text>
      <xsl:text>true</xsl:text>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:channel">
      <xsl:text>"channel":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:complete">
      <xsl:text>"complete":</xsl:text>
      <xsl:text>true</xsl:text>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:conditions">
      <xsl:text>,"conditions":[</xsl:text>
      <xsl:for-each select="m:condition">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Condition"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:evidence">
      <xsl:text>,"evidence":[</xsl:text>
      <xsl:for-each select="m:evidenceFile">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="EvidenceFile"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:medium">
      <xsl:text>,"medium":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:outcomes">
      <xsl:text>,"outcomes":[</xsl:text>
      <xsl:for-each select="m:itemOutcome">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ItemOutcome"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:transferReference">
      <xsl:text>,"transferReference":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ResultReceipt">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:conditionsAccepted">
      <xsl:text>,"conditionsAccepted":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:files">
      <xsl:text>,"files":[</xsl:text>
      <xsl:for-each select="m:receivedFile">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ReceivedFile"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:requestSatisfied">
      <xsl:text>,"requestSatisfied":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ReceivedFile">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:digest">
      <xsl:text>"digest":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:file">
      <xsl:text>"file":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="m:rejectionReason">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:verdict">
      <xsl:text>,"verdict":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ProviderReply">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:complete">
      <xsl:text>"complete":</xsl:text>
      <xsl:text>true</xsl:text>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:contact">
      <xsl:text>,"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:costs">
      <xsl:text>,"costs":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:evidence">
      <xsl:text>,"evidence":[</xsl:text>
      <xsl:for-each select="m:evidenceFile">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="EvidenceFile"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:number">
      <xsl:text>,"number":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:outcomes">
      <xsl:text>,"outcomes":[</xsl:text>
      <xsl:for-each select="m:itemOutcome">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ItemOutcome"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:questions">
      <xsl:text>,"questions":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:userInformed">
      <xsl:text>,"userInformed":</xsl:text>
      <xsl:text>true</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="UseExplanation">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:conditionsKept">
      <xsl:text>,"conditionsKept":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:explanation">
      <xsl:text>,"explanation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:proceedings">
      <xsl:text>,"proceedings":[</xsl:text>
      <xsl:for-each select="m:proceeding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Proceeding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:purposes">
      <xsl:text>,"purposes":[</xsl:text>
      <xsl:for-each select="m:purpose">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ConsentRequest">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:answerBy">
      <xsl:text>"answerBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:fields">
      <xsl:text>,"fields":[</xsl:text>
      <xsl:for-each select="m:pointer">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:files">
      <xsl:text>,"files":[</xsl:text>
      <xsl:for-each select="m:contentDigest">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:text>,"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:proceedings">
      <xsl:text>,"proceedings":[</xsl:text>
      <xsl:for-each select="m:proceeding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Proceeding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:purposes">
      <xsl:text>,"purposes":[</xsl:text>
      <xsl:for-each select="m:purpose">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:subject">
      <xsl:text>,"subject":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:to">
      <xsl:text>,"to":</xsl:text>
      <xsl:apply-templates select="*" mode="Correspondent"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ConsentAnswer">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:conditions">
      <xsl:text>,"conditions":[</xsl:text>
      <xsl:for-each select="m:condition">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Condition"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:until">
      <xsl:text>,"until":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:verdict">
      <xsl:text>,"verdict":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="DomesticInvestigation">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:authorities">
      <xsl:text>"authorities":[</xsl:text>
      <xsl:for-each select="m:involvedAuthority">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="InvolvedAuthority"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:explanation">
      <xsl:text>,"explanation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:offences">
      <xsl:text>,"offences":[</xsl:text>
      <xsl:for-each select="m:offence">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Offence"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:proceedings">
      <xsl:text>,"proceedings":[</xsl:text>
      <xsl:for-each select="m:proceeding">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Proceeding"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="DataProtectionNotice">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:contact">
      <xsl:text>,"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:delayGrounds">
      <xsl:text>,"delayGrounds":[</xsl:text>
      <xsl:for-each select="m:userNotificationDelayGround">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:delayedUntil">
      <xsl:text>,"delayedUntil":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:description">
      <xsl:text>,"description":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:event">
      <xsl:text>,"event":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:files">
      <xsl:text>,"files":[</xsl:text>
      <xsl:for-each select="m:contentDigest">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:measures">
      <xsl:text>,"measures":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:personsAffected">
      <xsl:text>,"personsAffected":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:sensitive">
      <xsl:text>,"sensitive":[</xsl:text>
      <xsl:for-each select="m:sensitiveCategory">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:transferredTo">
      <xsl:text>,"transferredTo":</xsl:text>
      <xsl:apply-templates select="*" mode="Correspondent"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="StatusEnquiry">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:answerBy">
      <xsl:text>"answerBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:questions">
      <xsl:text>,"questions":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Status">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:contact">
      <xsl:text>,"contact":</xsl:text>
      <xsl:call-template name="Contact"/>
    </xsl:for-each>
    <xsl:for-each select="m:expectedBy">
      <xsl:text>,"expectedBy":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:registerNumber">
      <xsl:text>,"registerNumber":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:statuses">
      <xsl:text>,"statuses":[</xsl:text>
      <xsl:for-each select="m:itemStatus">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ItemStatus"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ItemStatus">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:items">
      <xsl:text>"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:since">
      <xsl:text>"since":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:status">
      <xsl:text>"status":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Withdrawal">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:explanation">
      <xsl:text>,"explanation":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:preservedData">
      <xsl:text>,"preservedData":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reason">
      <xsl:text>,"reason":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="WithdrawalConfirmation">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:disposition">
      <xsl:text>,"disposition":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ConsultationAnswer">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:channels">
      <xsl:text>"channels":[</xsl:text>
      <xsl:for-each select="m:channel">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:conditions">
      <xsl:text>,"conditions":[</xsl:text>
      <xsl:for-each select="m:condition">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="Condition"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:dataAvailableUntil">
      <xsl:text>,"dataAvailableUntil":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:languages">
      <xsl:text>,"languages":[</xsl:text>
      <xsl:for-each select="m:languageTag">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:points">
      <xsl:text>,"points":[</xsl:text>
      <xsl:for-each select="m:consultationPoint">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ConsultationPoint"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:remarks">
      <xsl:text>,"remarks":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:sendTo">
      <xsl:text>,"sendTo":</xsl:text>
      <xsl:apply-templates select="*" mode="Correspondent"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ConsultationPoint">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:answer">
      <xsl:text>"answer":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>],</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:favourable">
      <xsl:text>"favourable":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:pointer">
      <xsl:text>"pointer":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:rule">
      <xsl:text>"rule":</xsl:text>
      <xsl:call-template name="text"/>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:topic">
      <xsl:text>"topic":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Transmittal">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:legalBases">
      <xsl:text>,"legalBases":[</xsl:text>
      <xsl:for-each select="m:legalBasis">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalBasis"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:statement">
      <xsl:text>,"statement":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Validation">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:afterTheFact">
      <xsl:text>"afterTheFact":</xsl:text>
      <xsl:text>true</xsl:text>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:items">
      <xsl:text>,"items":[</xsl:text>
      <xsl:for-each select="m:itemId">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:legalGrounds">
      <xsl:text>,"legalGrounds":[</xsl:text>
      <xsl:for-each select="m:legalProvision">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="LegalProvision"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:reasons">
      <xsl:text>,"reasons":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:validUntil">
      <xsl:text>,"validUntil":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:verdict">
      <xsl:text>,"verdict":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="MessageTranslation">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:concerns">
      <xsl:text>"concerns":</xsl:text>
      <xsl:apply-templates select="*" mode="Reference"/>
    </xsl:for-each>
    <xsl:for-each select="m:language">
      <xsl:text>,"language":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:occurredAt">
      <xsl:text>,"occurredAt":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:provenance">
      <xsl:text>,"provenance":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:statement">
      <xsl:text>,"statement":[</xsl:text>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:apply-templates select="." mode="Text"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:texts">
      <xsl:text>,"texts":[</xsl:text>
      <xsl:for-each select="m:translatedText">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="TranslatedText"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:translatedOn">
      <xsl:text>,"translatedOn":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:translator">
      <xsl:text>,"translator":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="TranslatedText">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:pointer">
      <xsl:text>"pointer":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:text">
      <xsl:text>,"text":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Attachment">
    <xsl:text>{</xsl:text>
    <xsl:variable name="first">
      <xsl:choose>
        <xsl:when test="m:audience">audience</xsl:when>
        <xsl:when test="m:content">content</xsl:when>
        <xsl:when test="m:digest">digest</xsl:when>
        <xsl:when test="m:kind">kind</xsl:when>
        <xsl:when test="m:language">language</xsl:when>
        <xsl:when test="m:mediaType">mediaType</xsl:when>
        <xsl:when test="m:name">name</xsl:when>
        <xsl:when test="m:size">size</xsl:when>
        <xsl:when test="m:translationOf">translationOf</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="m:audience">
      <xsl:text>"audience":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:content">
      <xsl:if test="$first != 'content'">,</xsl:if>
      <xsl:text>"content":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:digest">
      <xsl:if test="$first != 'digest'">,</xsl:if>
      <xsl:text>"digest":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:kind">
      <xsl:if test="$first != 'kind'">,</xsl:if>
      <xsl:text>"kind":</xsl:text>
      <xsl:value-of select="concat('&quot;', ., '&quot;')"/>
    </xsl:for-each>
    <xsl:for-each select="m:language">
      <xsl:if test="$first != 'language'">,</xsl:if>
      <xsl:text>"language":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:mediaType">
      <xsl:if test="$first != 'mediaType'">,</xsl:if>
      <xsl:text>"mediaType":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:name">
      <xsl:if test="$first != 'name'">,</xsl:if>
      <xsl:text>"name":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:size">
      <xsl:if test="$first != 'size'">,</xsl:if>
      <xsl:text>"size":</xsl:text>
      <xsl:value-of select="."/>
    </xsl:for-each>
    <xsl:for-each select="m:translationOf">
      <xsl:if test="$first != 'translationOf'">,</xsl:if>
      <xsl:text>"translationOf":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="Extension">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:mustUnderstand">
      <xsl:text>"mustUnderstand":</xsl:text>
      <xsl:text>true</xsl:text>
      <xsl:text>,</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:uri">
      <xsl:text>"uri":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:values">
      <xsl:text>,"values":[</xsl:text>
      <xsl:for-each select="m:extensionValue">
        <xsl:if test="position() != 1">,</xsl:if>
        <xsl:call-template name="ExtensionValue"/>
      </xsl:for-each>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
    <xsl:for-each select="m:version">
      <xsl:text>,"version":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template name="ExtensionValue">
    <xsl:text>{</xsl:text>
    <xsl:for-each select="m:name">
      <xsl:text>"name":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:for-each select="m:value">
      <xsl:text>,"value":</xsl:text>
      <xsl:call-template name="text"/>
    </xsl:for-each>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:authority" mode="Correspondent">
    <xsl:text>{"authority":</xsl:text>
    <xsl:call-template name="Authority"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:serviceProvider" mode="Correspondent">
    <xsl:text>{"serviceProvider":</xsl:text>
    <xsl:call-template name="ServiceProvider"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:phrase" mode="Text">
    <xsl:text>{"phrase":</xsl:text>
    <xsl:call-template name="Phrase"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:prose" mode="Text">
    <xsl:text>{"prose":</xsl:text>
    <xsl:call-template name="Prose"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:messageReference" mode="Reference">
    <xsl:text>{"messageReference":</xsl:text>
    <xsl:call-template name="MessageReference"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:unreadableFile" mode="Reference">
    <xsl:text>{"unreadableFile":</xsl:text>
    <xsl:call-template name="UnreadableFile"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:externalReference" mode="Reference">
    <xsl:text>{"externalReference":</xsl:text>
    <xsl:call-template name="ExternalReference"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:dataRequest" mode="Body">
    <xsl:text>{"dataRequest":</xsl:text>
    <xsl:call-template name="DataRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:preservationRequest" mode="Body">
    <xsl:text>{"preservationRequest":</xsl:text>
    <xsl:call-template name="PreservationRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:giveEffectRequest" mode="Body">
    <xsl:text>{"giveEffectRequest":</xsl:text>
    <xsl:call-template name="GiveEffectRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:realTimeTrafficRequest" mode="Body">
    <xsl:text>{"realTimeTrafficRequest":</xsl:text>
    <xsl:call-template name="RealTimeTrafficRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:interceptionRequest" mode="Body">
    <xsl:text>{"interceptionRequest":</xsl:text>
    <xsl:call-template name="InterceptionRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:domainRegistrationRequest" mode="Body">
    <xsl:text>{"domainRegistrationRequest":</xsl:text>
    <xsl:call-template name="DomainRegistrationRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:providerOrder" mode="Body">
    <xsl:text>{"providerOrder":</xsl:text>
    <xsl:call-template name="ProviderOrder"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:consultation" mode="Body">
    <xsl:text>{"consultation":</xsl:text>
    <xsl:call-template name="Consultation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:spontaneousInformation" mode="Body">
    <xsl:text>{"spontaneousInformation":</xsl:text>
    <xsl:call-template name="SpontaneousInformation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:jointInvestigation" mode="Body">
    <xsl:text>{"jointInvestigation":</xsl:text>
    <xsl:call-template name="JointInvestigation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:receipt" mode="Body">
    <xsl:text>{"receipt":</xsl:text>
    <xsl:call-template name="Receipt"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:referral" mode="Body">
    <xsl:text>{"referral":</xsl:text>
    <xsl:call-template name="Referral"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:supplementRequest" mode="Body">
    <xsl:text>{"supplementRequest":</xsl:text>
    <xsl:call-template name="SupplementRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:supplement" mode="Body">
    <xsl:text>{"supplement":</xsl:text>
    <xsl:call-template name="Supplement"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:amendment" mode="Body">
    <xsl:text>{"amendment":</xsl:text>
    <xsl:call-template name="Amendment"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:preservationExtension" mode="Body">
    <xsl:text>{"preservationExtension":</xsl:text>
    <xsl:call-template name="PreservationExtension"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:emergencyAssessment" mode="Body">
    <xsl:text>{"emergencyAssessment":</xsl:text>
    <xsl:call-template name="EmergencyAssessment"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:conditionsProposal" mode="Body">
    <xsl:text>{"conditionsProposal":</xsl:text>
    <xsl:call-template name="ConditionsProposal"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:conditionsAnswer" mode="Body">
    <xsl:text>{"conditionsAnswer":</xsl:text>
    <xsl:call-template name="ConditionsAnswer"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:impediment" mode="Body">
    <xsl:text>{"impediment":</xsl:text>
    <xsl:call-template name="Impediment"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:determination" mode="Body">
    <xsl:text>{"determination":</xsl:text>
    <xsl:call-template name="Determination"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:delay" mode="Body">
    <xsl:text>{"delay":</xsl:text>
    <xsl:call-template name="Delay"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:orderServed" mode="Body">
    <xsl:text>{"orderServed":</xsl:text>
    <xsl:call-template name="OrderServed"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:orderNotification" mode="Body">
    <xsl:text>{"orderNotification":</xsl:text>
    <xsl:call-template name="OrderNotification"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:orderInstruction" mode="Body">
    <xsl:text>{"orderInstruction":</xsl:text>
    <xsl:call-template name="OrderInstruction"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:partialDisclosure" mode="Body">
    <xsl:text>{"partialDisclosure":</xsl:text>
    <xsl:call-template name="PartialDisclosure"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:dataPreserved" mode="Body">
    <xsl:text>{"dataPreserved":</xsl:text>
    <xsl:call-template name="DataPreserved"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:preservationEnded" mode="Body">
    <xsl:text>{"preservationEnded":</xsl:text>
    <xsl:call-template name="PreservationEnded"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:decision" mode="Body">
    <xsl:text>{"decision":</xsl:text>
    <xsl:call-template name="Decision"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:result" mode="Body">
    <xsl:text>{"result":</xsl:text>
    <xsl:call-template name="Result"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:resultReceipt" mode="Body">
    <xsl:text>{"resultReceipt":</xsl:text>
    <xsl:call-template name="ResultReceipt"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:providerReply" mode="Body">
    <xsl:text>{"providerReply":</xsl:text>
    <xsl:call-template name="ProviderReply"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:useExplanation" mode="Body">
    <xsl:text>{"useExplanation":</xsl:text>
    <xsl:call-template name="UseExplanation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:consentRequest" mode="Body">
    <xsl:text>{"consentRequest":</xsl:text>
    <xsl:call-template name="ConsentRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:consentAnswer" mode="Body">
    <xsl:text>{"consentAnswer":</xsl:text>
    <xsl:call-template name="ConsentAnswer"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:domesticInvestigation" mode="Body">
    <xsl:text>{"domesticInvestigation":</xsl:text>
    <xsl:call-template name="DomesticInvestigation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:dataProtectionNotice" mode="Body">
    <xsl:text>{"dataProtectionNotice":</xsl:text>
    <xsl:call-template name="DataProtectionNotice"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:statusEnquiry" mode="Body">
    <xsl:text>{"statusEnquiry":</xsl:text>
    <xsl:call-template name="StatusEnquiry"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:status" mode="Body">
    <xsl:text>{"status":</xsl:text>
    <xsl:call-template name="Status"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:withdrawal" mode="Body">
    <xsl:text>{"withdrawal":</xsl:text>
    <xsl:call-template name="Withdrawal"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:withdrawalConfirmation" mode="Body">
    <xsl:text>{"withdrawalConfirmation":</xsl:text>
    <xsl:call-template name="WithdrawalConfirmation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:consultationAnswer" mode="Body">
    <xsl:text>{"consultationAnswer":</xsl:text>
    <xsl:call-template name="ConsultationAnswer"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:transmittal" mode="Body">
    <xsl:text>{"transmittal":</xsl:text>
    <xsl:call-template name="Transmittal"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:validation" mode="Body">
    <xsl:text>{"validation":</xsl:text>
    <xsl:call-template name="Validation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:messageTranslation" mode="Body">
    <xsl:text>{"messageTranslation":</xsl:text>
    <xsl:call-template name="MessageTranslation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:naturalPerson" mode="Person">
    <xsl:text>{"naturalPerson":</xsl:text>
    <xsl:call-template name="NaturalPerson"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:legalPerson" mode="Person">
    <xsl:text>{"legalPerson":</xsl:text>
    <xsl:call-template name="LegalPerson"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:unknownSubject" mode="Person">
    <xsl:text>{"unknownSubject":</xsl:text>
    <xsl:call-template name="UnknownSubject"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:ipAddress" mode="Identifier">
    <xsl:text>{"ipAddress":</xsl:text>
    <xsl:call-template name="IpAddress"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:ipNetwork" mode="Identifier">
    <xsl:text>{"ipNetwork":</xsl:text>
    <xsl:call-template name="IpNetwork"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:ipRange" mode="Identifier">
    <xsl:text>{"ipRange":</xsl:text>
    <xsl:call-template name="IpRange"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:domainName" mode="Identifier">
    <xsl:text>{"domainName":</xsl:text>
    <xsl:call-template name="DomainName"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:hostName" mode="Identifier">
    <xsl:text>{"hostName":</xsl:text>
    <xsl:call-template name="HostName"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:url" mode="Identifier">
    <xsl:text>{"url":</xsl:text>
    <xsl:call-template name="Url"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:autonomousSystem" mode="Identifier">
    <xsl:text>{"autonomousSystem":</xsl:text>
    <xsl:call-template name="AutonomousSystem"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:macAddress" mode="Identifier">
    <xsl:text>{"macAddress":</xsl:text>
    <xsl:call-template name="MacAddress"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:eui64" mode="Identifier">
    <xsl:text>{"eui64":</xsl:text>
    <xsl:call-template name="Eui64"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:phoneNumber" mode="Identifier">
    <xsl:text>{"phoneNumber":</xsl:text>
    <xsl:call-template name="PhoneNumber"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:imsi" mode="Identifier">
    <xsl:text>{"imsi":</xsl:text>
    <xsl:call-template name="Imsi"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:imei" mode="Identifier">
    <xsl:text>{"imei":</xsl:text>
    <xsl:call-template name="Imei"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:iccid" mode="Identifier">
    <xsl:text>{"iccid":</xsl:text>
    <xsl:call-template name="Iccid"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:msisdn" mode="Identifier">
    <xsl:text>{"msisdn":</xsl:text>
    <xsl:call-template name="Msisdn"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:supiImsi" mode="Identifier">
    <xsl:text>{"supiImsi":</xsl:text>
    <xsl:call-template name="SupiImsi"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:supiNai" mode="Identifier">
    <xsl:text>{"supiNai":</xsl:text>
    <xsl:call-template name="SupiNai"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:gpsiMsisdn" mode="Identifier">
    <xsl:text>{"gpsiMsisdn":</xsl:text>
    <xsl:call-template name="GpsiMsisdn"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:gpsiNai" mode="Identifier">
    <xsl:text>{"gpsiNai":</xsl:text>
    <xsl:call-template name="GpsiNai"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:sipUri" mode="Identifier">
    <xsl:text>{"sipUri":</xsl:text>
    <xsl:call-template name="SipUri"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:telUri" mode="Identifier">
    <xsl:text>{"telUri":</xsl:text>
    <xsl:call-template name="TelUri"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:emailAddress" mode="Identifier">
    <xsl:text>{"emailAddress":</xsl:text>
    <xsl:call-template name="EmailAddress"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:username" mode="Identifier">
    <xsl:text>{"username":</xsl:text>
    <xsl:call-template name="Username"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:accountId" mode="Identifier">
    <xsl:text>{"accountId":</xsl:text>
    <xsl:call-template name="AccountId"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:providerUserId" mode="Identifier">
    <xsl:text>{"providerUserId":</xsl:text>
    <xsl:call-template name="ProviderUserId"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:messageIdentifier" mode="Identifier">
    <xsl:text>{"messageIdentifier":</xsl:text>
    <xsl:call-template name="MessageIdentifier"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:cookieId" mode="Identifier">
    <xsl:text>{"cookieId":</xsl:text>
    <xsl:call-template name="CookieId"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:advertisingId" mode="Identifier">
    <xsl:text>{"advertisingId":</xsl:text>
    <xsl:call-template name="AdvertisingId"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:deviceSerial" mode="Identifier">
    <xsl:text>{"deviceSerial":</xsl:text>
    <xsl:call-template name="DeviceSerial"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:cryptoAddress" mode="Identifier">
    <xsl:text>{"cryptoAddress":</xsl:text>
    <xsl:call-template name="CryptoAddress"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:transactionHash" mode="Identifier">
    <xsl:text>{"transactionHash":</xsl:text>
    <xsl:call-template name="TransactionHash"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:bankAccount" mode="Identifier">
    <xsl:text>{"bankAccount":</xsl:text>
    <xsl:call-template name="BankAccount"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:paymentCard" mode="Identifier">
    <xsl:text>{"paymentCard":</xsl:text>
    <xsl:call-template name="PaymentCard"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:vehicleIdentifier" mode="Identifier">
    <xsl:text>{"vehicleIdentifier":</xsl:text>
    <xsl:call-template name="VehicleIdentifier"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:otherIdentifier" mode="Identifier">
    <xsl:text>{"otherIdentifier":</xsl:text>
    <xsl:call-template name="OtherIdentifier"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:dataRequest" mode="Opening">
    <xsl:text>{"dataRequest":</xsl:text>
    <xsl:call-template name="DataRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:preservationRequest" mode="Opening">
    <xsl:text>{"preservationRequest":</xsl:text>
    <xsl:call-template name="PreservationRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:giveEffectRequest" mode="Opening">
    <xsl:text>{"giveEffectRequest":</xsl:text>
    <xsl:call-template name="GiveEffectRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:realTimeTrafficRequest" mode="Opening">
    <xsl:text>{"realTimeTrafficRequest":</xsl:text>
    <xsl:call-template name="RealTimeTrafficRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:interceptionRequest" mode="Opening">
    <xsl:text>{"interceptionRequest":</xsl:text>
    <xsl:call-template name="InterceptionRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:domainRegistrationRequest" mode="Opening">
    <xsl:text>{"domainRegistrationRequest":</xsl:text>
    <xsl:call-template name="DomainRegistrationRequest"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:providerOrder" mode="Opening">
    <xsl:text>{"providerOrder":</xsl:text>
    <xsl:call-template name="ProviderOrder"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:consultation" mode="Opening">
    <xsl:text>{"consultation":</xsl:text>
    <xsl:call-template name="Consultation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:spontaneousInformation" mode="Opening">
    <xsl:text>{"spontaneousInformation":</xsl:text>
    <xsl:call-template name="SpontaneousInformation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>
  <xsl:template match="m:jointInvestigation" mode="Opening">
    <xsl:text>{"jointInvestigation":</xsl:text>
    <xsl:call-template name="JointInvestigation"/>
    <xsl:text>}</xsl:text>
  </xsl:template>

  <xsl:template name="text">
    <xsl:text>"</xsl:text>
    <xsl:call-template name="escaped">
      <xsl:with-param name="text" select="string(.)"/>
      <xsl:with-param name="signs" select="'\&quot;&#9;&#10;&#13;'"/>
      <xsl:with-param name="letters" select="'\&quot;tnr'"/>
    </xsl:call-template>
    <xsl:text>"</xsl:text>
  </xsl:template>
  <xsl:template name="escaped">
    <xsl:param name="text"/>
    <xsl:param name="signs"/>
    <xsl:param name="letters"/>
    <xsl:param name="at" select="floor(string-length($text) div 2)"/>
    <xsl:variable name="sign" select="substring($signs, 1, 1)"/>
    <xsl:choose>
      <xsl:when test="translate($text, $signs, '') = $text">
        <xsl:value-of select="$text"/>
      </xsl:when>
      <xsl:when test="not(contains($text, $sign))">
        <xsl:call-template name="escaped">
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="signs" select="substring($signs, 2)"/>
          <xsl:with-param name="letters" select="substring($letters, 2)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="later" select="substring($text, $at + 1)"/>
        <xsl:choose>
          <xsl:when test="contains($later, $sign)">
            <xsl:call-template name="escaped">
              <xsl:with-param name="text" select="concat(substring($text, 1, $at), substring-before($later, $sign))"/>
              <xsl:with-param name="signs" select="$signs"/>
              <xsl:with-param name="letters" select="$letters"/>
            </xsl:call-template>
            <xsl:value-of select="concat('\', substring($letters, 1, 1))"/>
            <xsl:call-template name="escaped">
              <xsl:with-param name="text" select="substring-after($later, $sign)"/>
              <xsl:with-param name="signs" select="$signs"/>
              <xsl:with-param name="letters" select="$letters"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="escaped">
              <xsl:with-param name="text" select="$text"/>
              <xsl:with-param name="signs" select="$signs"/>
              <xsl:with-param name="letters" select="$letters"/>
              <xsl:with-param name="at" select="floor($at div 2)"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
