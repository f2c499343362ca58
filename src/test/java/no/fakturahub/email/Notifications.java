package no.fakturahub.email;

import java.nio.charset.StandardCharsets;

/// What mail servers write, as several of them do.
public final class Notifications {

  private Notifications() {}

  /// As Postfix does.
  public static byte[] of(String id, String to, String action, String status, String messageId) {
    return crlf("""
        Return-Path: <>
        From: MAILER-DAEMON@mx.example (Mail Delivery System)
        To: %s
        Subject: Undelivered Mail Returned to Sender
        Date: Mon, 23 Nov 2026 12:00:03 +0100 (CET)
        Auto-Submitted: auto-replied
        Message-ID: %s
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="4A7F.1763895603/mx.example"

        This is a MIME-encapsulated message.

        --4A7F.1763895603/mx.example
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you.

        --4A7F.1763895603/mx.example
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example
        X-Postfix-Queue-ID: 4A7F
        X-Postfix-Sender: rfc822; %s
        Arrival-Date: Mon, 23 Nov 2026 12:00:01 +0100 (CET)

        Final-Recipient: rfc822; kari@example.no
        Original-Recipient: rfc822;kari@example.no
        Action: %s
        Status: %s
        Remote-MTA: dns; mail.example.no
        Diagnostic-Code: smtp; 550 5.1.1 <kari@example.no>: Recipient address
            rejected: User unknown

        --4A7F.1763895603/mx.example
        Content-Description: Undelivered Message Headers
        Content-Type: text/rfc822-headers

        Received: from hub.example (hub.example [192.0.2.1])
        From: Nordlys Handel AS <faktura@nordlys-handel.example>
        To: Kari Nordmann <kari@example.no>
        Message-ID: %s

        --4A7F.1763895603/mx.example--
        """.formatted(to, id, to, action, status, messageId));
  }

  /// As people's programs do, to the same address.
  public static byte[] outOfOffice(String to, String inReplyTo) {
    return crlf("""
        From: Kari Nordmann <kari@example.no>
        To: %s
        Subject: =?utf-8?Q?Frav=C3=A6r:?= Faktura
        Message-ID: <away-1@example.no>
        In-Reply-To: %s
        Auto-Submitted: auto-replied
        Content-Type: text/plain; charset=utf-8

        Jeg er tilbake mandag.
        """.formatted(to, inReplyTo));
  }

  /// As qmail does: for people to read, and nobody else.
  public static byte[] inWordsOnly(String to) {
    return crlf("""
        From: MAILER-DAEMON@mx.example
        To: %s
        Subject: failure notice
        Message-ID: <words-1@mx.example>

        Hi. This is the qmail-send program at mx.example.
        <kari@example.no>: Sorry, no mailbox here by that name. (#5.1.1)
        """.formatted(to));
  }

  /// That a person has opened it (RFC 8098).
  public static byte[] readReceipt(String to) {
    return crlf("""
        From: Kari Nordmann <kari@example.no>
        To: %s
        Message-ID: <read-1@example.no>
        Content-Type: multipart/report; report-type=disposition-notification; boundary=b

        --b
        Content-Type: message/disposition-notification

        Final-Recipient: rfc822; kari@example.no
        Disposition: manual-action/MDN-sent-manually; displayed
        --b--
        """.formatted(to));
  }

  public static byte[] crlf(String mail) {
    return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
