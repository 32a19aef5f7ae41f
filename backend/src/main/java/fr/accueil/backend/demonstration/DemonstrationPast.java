// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import fr.accueil.backend.configuration.DemonstrationSettings;
import fr.accueil.backend.kiosksession.KioskSessions;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.statistics.RollUps;
import fr.accueil.backend.statistics.SimulatedPast;
import fr.accueil.backend.survey.PastSurveys;
import fr.accueil.backend.survey.Surveys;
import fr.accueil.backend.ticket.log.PastLog;
import fr.accueil.backend.waiting.SimulatedWaitEstimates;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives a demonstration eight weeks before its first day, written in the background once the server is ready. A start
 * that was interrupted is continued at the next.
 */
@Component
class DemonstrationPast {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPast.class);
    private static final String SITE = "nantes";
    private static final int WEEKS = 8;
    /** The period of the page of wait estimates. */
    private static final int ESTIMATED_WEEKS = 4;

    private static final int FRIDAY = 5;

    private final boolean isEnabled;
    private final Sites sites;
    private final PastLog log;
    private final KioskSessions kiosks;
    private final Surveys surveys;
    private final PastSurveys answers;
    private final RollUps rollUps;
    private final SimulatedPast marks;
    private final SimulatedWaitEstimates estimates;
    private final Clock clock;
    private volatile boolean stopped;

    DemonstrationPast(
            DemonstrationSettings settings,
            Demonstration demonstration,
            Sites sites,
            PastLog log,
            KioskSessions kiosks,
            Surveys surveys,
            PastSurveys answers,
            RollUps rollUps,
            SimulatedPast marks,
            SimulatedWaitEstimates estimates,
            Clock clock) {
        this.isEnabled = settings.demoPast() && demonstration.isOn();
        this.sites = sites;
        this.log = log;
        this.kiosks = kiosks;
        this.surveys = surveys;
        this.answers = answers;
        this.rollUps = rollUps;
        this.marks = marks;
        this.estimates = estimates;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (isEnabled) {
            sites.find(SITE)
                    .ifPresent(site -> Thread.ofPlatform()
                            .name("demonstration-past")
                            .daemon()
                            .priority(Thread.MIN_PRIORITY)
                            .start(() -> writeSafely(site)));
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    private void writeSafely(Site site) {
        try {
            write(site);
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.warn("the weeks before the demonstration are not complete", e);
            }
        }
    }

    /** Writes the days that are missing, the newest first, then counts them all. */
    void write(Site site) {
        SimulatedPast.Days days = marks.of(site).orElseGet(() -> mark(site));
        Profile profile = Prefecture.profile();
        boolean changed = false;
        for (LocalDate day = days.last(); !day.isBefore(days.first()) && !stopped; day = day.minusDays(1)) {
            if (isWorked(day) && !log.hasTickets(site, day)) {
                DemonstrationDay.Day written = DemonstrationDay.of(site, profile, day);
                kiosks.keepPast(
                        site,
                        day,
                        DemonstrationKioskSessions.of(
                                site, day, written.tickets().size()));
                DemonstrationForms forms = DemonstrationForms.of(site, surveys, day, written.tickets());
                answers.keep(site, day, forms.forms(), forms.texts(days.last()));
                log.write(site, day, written.tickets(), written.counters());
                changed = true;
            }
        }
        List<LocalDate> estimated = estimatedDays(days);
        boolean hasEstimates = estimated.stream().allMatch(day -> estimates.has(site, day));
        // Estimates come last: where some are missing, an earlier start may have ended before the days were counted.
        if ((changed || !hasEstimates) && !stopped) {
            rollUps.rebuild(site);
        }
        if (!hasEstimates) {
            writeEstimates(site, profile, estimated);
        }
    }

    private static List<LocalDate> estimatedDays(SimulatedPast.Days days) {
        return days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(day -> !day.isBefore(days.last().minusWeeks(ESTIMATED_WEEKS)))
                .filter(DemonstrationPast::isWorked)
                .toList();
    }

    /** Each day learns from those before, so all are simulated again when one is missing. */
    private void writeEstimates(Site site, Profile profile, List<LocalDate> days) {
        DemonstrationEstimates written = new DemonstrationEstimates(site, profile);
        for (LocalDate day : days) {
            if (!stopped) {
                estimates.keep(site, day, written.of(day));
            }
        }
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek().getValue() <= FRIDAY;
    }

    /** The eight weeks before this one, and the days of this week. */
    private SimulatedPast.Days mark(Site site) {
        LocalDate today = site.serviceDay(clock.instant());
        SimulatedPast.Days days = new SimulatedPast.Days(today.minusWeeks(WEEKS), today.minusDays(1));
        marks.mark(site, days);
        return days;
    }
}
