// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.AuditFacts;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.command.SiteTransaction;
import fr.accueil.backend.ticket.event.ReceptionChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Short messages that the reception desk shows on all displays of its site. */
@Component
public class HallMessages {

    /** Characters of a message, at most. */
    public static final int LONGEST = 120;

    /** Messages at once, at most. */
    public static final int MOST = 2;

    private final SiteTransaction transaction;
    private final MessageRows rows;
    private final Clock clock;
    private final Audit audit;

    HallMessages(SiteTransaction transaction, MessageRows rows, Clock clock, Audit audit) {
        this.transaction = transaction;
        this.rows = rows;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A message that is shown.
     *
     * @param text 1 to {@value #LONGEST} characters, plain text
     * @param until when it disappears
     */
    public record Message(UUID id, String text, Optional<Instant> until) {}

    /** What the displays of a site show now, the oldest first. */
    public List<Message> shown(Site site) {
        Instant now = clock.instant();
        return rows.findBySiteOrderBySiteAscSeqAsc(site.code()).stream()
                .filter(row -> !row.isOver(now))
                .map(MessageRow::message)
                .toList();
    }

    /**
     * Shows a message on all displays.
     *
     * @param text any text; line ends and the like become a space
     * @param until when it is shown; empty: until it is removed by hand
     */
    public ReceptionAnswer show(Actor actor, Site site, String text, Optional<Instant> until) {
        actor.require(Permission.RECEIVE, site.code());
        if (text.length() > LONGEST * 2) {
            return refused(ReceptionRefusal.LONG_MESSAGE);
        }
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        if (plain.isEmpty()) {
            return refused(ReceptionRefusal.EMPTY_MESSAGE);
        }
        return plain.length() > LONGEST
                ? refused(ReceptionRefusal.LONG_MESSAGE)
                : transaction.aloneAt(site, now -> show(actor, site, plain, until, now));
    }

    private ReceptionAnswer show(Actor actor, Site site, String text, Optional<Instant> until, Instant now) {
        if (transaction.isTraining(site)) {
            return refused(ReceptionRefusal.TRAINING);
        }
        if (until.filter(end -> !end.isAfter(now)).isPresent()) {
            return refused(ReceptionRefusal.MESSAGE_OVER);
        }
        List<MessageRow> before = rows.findBySiteOrderBySiteAscSeqAsc(site.code());
        before.stream().filter(row -> row.isOver(now)).forEach(rows::delete);
        if (before.stream().filter(Predicate.not(row -> row.isOver(now))).count() >= MOST) {
            return refused(ReceptionRefusal.TOO_MANY_MESSAGES);
        }
        long seq = note(actor, site, ReceptionChanged.What.MESSAGE_SHOWN);
        MessageRow row = rows.save(new MessageRow(UUID.randomUUID(), site.code(), text, seq, until.orElse(null)));
        audit.append(entry(AuditAction.MESSAGE_SHOWN, actor, site, row).after(facts(row)));
        return new ReceptionAnswer.Done();
    }

    /** Removes a message; an already removed one is no error. */
    public ReceptionAnswer remove(Actor actor, Site site, UUID message) {
        actor.require(Permission.RECEIVE, site.code());
        return transaction.aloneAt(site, now -> {
            rows.findBySiteOrderBySiteAscSeqAsc(site.code()).stream()
                    .filter(row -> row.getId().equals(message))
                    .findFirst()
                    .ifPresent(row -> {
                        rows.delete(row);
                        audit.append(entry(AuditAction.MESSAGE_REMOVED, actor, site, row)
                                .before(facts(row)));
                        note(actor, site, ReceptionChanged.What.MESSAGE_REMOVED);
                    });
            return new ReceptionAnswer.Done();
        });
    }

    private static AuditEntry entry(AuditAction action, Actor actor, Site site, MessageRow row) {
        return AuditEntry.of(action, actor.name(), shortly(row.getId())).at(site.code());
    }

    /** Enough to find again what was shown and is removed. */
    private static String shortly(UUID id) {
        return id.toString().substring(0, 8);
    }

    /** Not the text: it may name a visitor, and the audit is kept for years. */
    private static String facts(MessageRow row) {
        Message message = row.message();
        return AuditFacts.of("characters", message.text().length())
                .and("shown-until", message.until())
                .text();
    }

    private long note(Actor actor, Site site, ReceptionChanged.What what) {
        return transaction.note(site, at -> new ReceptionChanged(at, what, Optional.empty(), actor.name()));
    }

    private static ReceptionAnswer refused(ReceptionRefusal reason) {
        return new ReceptionAnswer.Refused(reason);
    }
}
