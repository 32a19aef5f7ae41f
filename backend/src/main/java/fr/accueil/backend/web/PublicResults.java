// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.SimulatedPast;
import fr.accueil.backend.survey.Moderation;
import fr.accueil.backend.survey.SurveyFigures;
import fr.accueil.backend.survey.SurveyReading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The public results of the exit survey, over a year; worked out anew every ten minutes. */
@Component
public class PublicResults {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final SurveyReading reading;
    private final Moderation moderation;
    private final SimulatedPast simulated;
    private final Clock clock;
    private final Map<String, Year> known = new ConcurrentHashMap<>();

    PublicResults(SurveyReading reading, Moderation moderation, SimulatedPast simulated, Clock clock) {
        this.reading = reading;
        this.moderation = moderation;
        this.simulated = simulated;
        this.clock = clock;
    }

    /** A question, the share of its best answers in percent, its interval, and of how many. */
    public record Line(String question, long percent, long low, long high, int answers) {}

    /**
     * A year of answers.
     *
     * @param simulated whether some of it was made up for the demonstration
     * @param lines those of enough answers, in the order of the form
     * @param texts what visitors wrote and a person published
     */
    public record Year(
            String site,
            Instant at,
            LocalDate from,
            LocalDate to,
            boolean simulated,
            List<Line> lines,
            List<String> texts) {}

    public Year of(Site site) {
        Instant now = clock.instant();
        Year last = known.get(site.code());
        if (last != null && !now.isBefore(last.at()) && now.isBefore(last.at().plus(FRESH))) {
            return last;
        }
        Year fresh = read(site, now);
        known.put(site.code(), fresh);
        return fresh;
    }

    private Year read(Site site, Instant now) {
        LocalDate today = site.serviceDay(now);
        LocalDate from = today.minusYears(1).plusDays(1);
        SurveyFigures figures =
                reading.of(site, new SurveyReading.Period(from, today.plusDays(1), Optional.empty(), Optional.empty()));
        return new Year(
                site.name().in(site.language()),
                now,
                from,
                today,
                simulated.among(site, from, today),
                figures.scores().stream()
                        .filter(score -> score.share().isShown())
                        .map(score -> new Line(
                                score.question().text().in(site.language()),
                                Math.round(score.share().value() * 100),
                                Math.round(score.share().low() * 100),
                                Math.round(score.share().high() * 100),
                                score.share().n()))
                        .toList(),
                moderation.published(site));
    }
}
