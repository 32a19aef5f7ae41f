// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.AuditFacts;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.command.SiteTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The texts of visitors: a person reads each before it is published, and a suggestion is answered in time. */
@Component
public class Moderation {

    /** Working days in which a suggestion is to be answered. */
    public static final int DUE_IN = 5;

    private static final int MOST = 200;
    private static final int MOST_SHOWN = 12;

    private final SurveyStore store;
    private final SiteTransaction transaction;
    private final Clock clock;
    private final Audit audit;

    Moderation(SurveyStore store, SiteTransaction transaction, Clock clock, Audit audit) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
        this.audit = audit;
    }

    /** The decision about a text. */
    public enum State {
        NEW,
        PUBLISHED,
        REFUSED
    }

    /**
     * A visitor's own words.
     *
     * @param due the last day to answer it
     * @param answeredOn when it was marked as answered
     */
    public record Said(
            UUID id, LocalDate day, String text, State state, LocalDate due, Optional<LocalDate> answeredOn) {

        /** Whether it waits for an answer that is too late. */
        public boolean isLate(LocalDate today) {
            return answeredOn.isEmpty() && state != State.REFUSED && today.isAfter(due);
        }
    }

    /** The newest first, at most 200. */
    public List<Said> texts(Actor actor, Site site) {
        actor.require(Permission.WATCH_THE_FLOOR, site.code());
        return store.texts(site.code(), MOST).stream()
                .map(text -> new Said(
                        text.id(),
                        text.day(),
                        text.said(),
                        text.state(),
                        site.workingDaysAfter(text.day(), DUE_IN),
                        Optional.ofNullable(text.answeredOn())))
                .toList();
    }

    /** The public texts: the newest published ones. */
    public List<String> published(Site site) {
        return store.texts(site.code(), MOST).stream()
                .filter(text -> text.state() == State.PUBLISHED)
                .limit(MOST_SHOWN)
                .map(SurveyStore.Text::said)
                .toList();
    }

    public void decide(Actor actor, Site site, UUID text, State state) {
        actor.require(Permission.WATCH_THE_FLOOR, site.code());
        transaction.aloneAt(site, now -> {
            Optional<State> before = store.state(site.code(), text);
            store.moderate(site.code(), text, state);
            before.filter(old -> old != state)
                    .ifPresent(old -> audit.append(
                            entry(actor, site, text).before(facts(old)).after(facts(state))));
            return text;
        });
    }

    public void answered(Actor actor, Site site, UUID text) {
        actor.require(Permission.WATCH_THE_FLOOR, site.code());
        transaction.aloneAt(site, now -> {
            LocalDate today = site.serviceDay(now);
            if (store.answered(site.code(), text, today)) {
                audit.append(entry(actor, site, text)
                        .after(AuditFacts.of("answered-on", today).text()));
            }
            return text;
        });
    }

    /** The text itself is the visitor's, and not written. */
    private static AuditEntry entry(Actor actor, Site site, UUID text) {
        return AuditEntry.of(
                        AuditAction.COMMENT_MODERATED,
                        actor.name(),
                        text.toString().substring(0, 8))
                .at(site.code());
    }

    private static String facts(State state) {
        return AuditFacts.of("state", state).text();
    }

    /** The service day there now. */
    public LocalDate today(Site site) {
        return site.serviceDay(clock.instant());
    }
}
