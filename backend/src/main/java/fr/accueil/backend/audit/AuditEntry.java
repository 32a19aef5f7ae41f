// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import java.util.Optional;

/**
 * What is to be written to the audit. No visitor's identity, password, token or code belongs in it. Longer texts are cut
 * with "…"; signs that cannot be shown become spaces.
 *
 * @param actor the login of an account, the name of a token, the code of a device, or one of the names below
 * @param site the code of the site that it happened at; empty when it concerns all
 * @param origin the code of a device, or the network address of the machine; empty for the sender of the present request
 * @param subject what it was done to, such as {@code KIOSK/borne-1}; at most {@value #SUBJECT_LENGTH} characters
 * @param before how it was, in lines {@code name: value}; at most {@value #TEXT_LENGTH} characters
 * @param after how it is now, in the same form
 */
public record AuditEntry(
        AuditAction action,
        String actor,
        Optional<String> site,
        Optional<String> origin,
        String subject,
        Optional<String> before,
        Optional<String> after) {

    /** The actor when the server did something by itself; no login has parentheses. */
    public static final String SERVER = "(server)";
    /** The actor when a command was given on the server's machine. */
    public static final String COMMAND_LINE = "(command-line)";
    /** The actor when it is not known who it was. What such a person typed is not stored: it may be a password. */
    public static final String UNKNOWN = "(unknown)";

    public static final int ACTOR_LENGTH = 80;
    public static final int SITE_LENGTH = 40;
    public static final int ORIGIN_LENGTH = 80;
    public static final int SUBJECT_LENGTH = 200;
    public static final int TEXT_LENGTH = 4000;

    /** @throws IllegalArgumentException without an actor */
    public AuditEntry {
        actor = StoredText.line(actor, ACTOR_LENGTH);
        site = site.map(text -> StoredText.line(text, SITE_LENGTH)).filter(text -> !text.isEmpty());
        origin = origin.map(text -> StoredText.line(text, ORIGIN_LENGTH)).filter(text -> !text.isEmpty());
        subject = StoredText.line(subject, SUBJECT_LENGTH);
        before = before.map(text -> StoredText.lines(text, TEXT_LENGTH)).filter(text -> !text.isEmpty());
        after = after.map(text -> StoredText.lines(text, TEXT_LENGTH)).filter(text -> !text.isEmpty());
        if (actor.isEmpty()) {
            throw new IllegalArgumentException("an audit entry without an actor");
        }
    }

    /** Without site, origin, before and after. */
    public static AuditEntry of(AuditAction action, String actor, String subject) {
        return new AuditEntry(
                action, actor, Optional.empty(), Optional.empty(), subject, Optional.empty(), Optional.empty());
    }

    /** The same at a site. */
    public AuditEntry at(String code) {
        return at(Optional.of(code));
    }

    /** The same at a site, or at none in particular. */
    public AuditEntry at(Optional<String> code) {
        return new AuditEntry(action, actor, code, origin, subject, before, after);
    }

    /** The same from a device or network address. */
    public AuditEntry from(String where) {
        return new AuditEntry(action, actor, site, Optional.of(where), subject, before, after);
    }

    /** The same with how it was. */
    public AuditEntry before(String text) {
        return new AuditEntry(action, actor, site, origin, subject, Optional.of(text), after);
    }

    /** The same with how it is now. */
    public AuditEntry after(String text) {
        return new AuditEntry(action, actor, site, origin, subject, before, Optional.of(text));
    }
}
