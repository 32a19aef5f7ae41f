// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.erasure.RetentionReading;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.retention.KeptFor;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.site.Site;
import fr.accueil.manager.retention.RetentionPort;
import fr.accueil.manager.retention.RetentionTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Implements the port of the page of retention. */
@Component
class RetentionAdapter implements RetentionPort {

    private final ManagedSite managed;
    private final RetentionReading reading;
    private final Clock clock;

    RetentionAdapter(ManagedSite managed, RetentionReading reading, Clock clock) {
        this.managed = managed;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public RetentionTable table() {
        Site site = managed.get();
        Instant now = clock.instant();
        return new RetentionTable(
                site.name().in(ScreenLanguage.or(site.language())),
                site.zone(),
                now,
                reading.nextNight(site, now),
                reading.lines(site).stream().map(RetentionAdapter::shown).toList());
    }

    private static RetentionTable.Line shown(RetentionReading.Line line) {
        Retention what = line.what();
        return new RetentionTable.Line(
                what.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                subject(what.subject()),
                kept(what.kept()),
                when(what.erased()),
                line.ofAllSites(),
                line.last().map(run -> new RetentionTable.LastRun(run.erased(), run.endedAt())));
    }

    private static RetentionTable.Subject subject(Retention.Subject subject) {
        return switch (subject) {
            case VISITORS -> RetentionTable.Subject.VISITORS;
            case STAFF -> RetentionTable.Subject.STAFF;
            case OPERATION -> RetentionTable.Subject.OPERATION;
            case FIGURES -> RetentionTable.Subject.FIGURES;
        };
    }

    private static RetentionTable.When when(Retention.Erased erased) {
        return switch (erased) {
            case SOON -> RetentionTable.When.SOON;
            case AT_NIGHT -> RetentionTable.When.AT_NIGHT;
            case IN_MEMORY -> RetentionTable.When.IN_MEMORY;
            case NEVER -> RetentionTable.When.NEVER;
        };
    }

    private static RetentionTable.Kept kept(KeptFor kept) {
        return switch (kept) {
            case KeptFor.Time(Duration time) -> time(time);
            case KeptFor.Days(int days) -> new RetentionTable.Kept(RetentionTable.Unit.DAYS, days);
            case KeptFor.Months(int months) -> new RetentionTable.Kept(RetentionTable.Unit.MONTHS, months);
            case KeptFor.Newest(int most) -> new RetentionTable.Kept(RetentionTable.Unit.NEWEST, most);
            case KeptFor.WhileUsed _ -> new RetentionTable.Kept(RetentionTable.Unit.WHILE_USED, 0);
        };
    }

    /** In the largest unit that says it without a rest. */
    private static RetentionTable.Kept time(Duration time) {
        if (time.toMinutes() % 60 != 0) {
            return new RetentionTable.Kept(RetentionTable.Unit.MINUTES, (int) time.toMinutes());
        }
        return time.toHours() > 24 && time.toHours() % 24 == 0
                ? new RetentionTable.Kept(RetentionTable.Unit.DAYS, (int) time.toDays())
                : new RetentionTable.Kept(RetentionTable.Unit.HOURS, (int) time.toHours());
    }
}
