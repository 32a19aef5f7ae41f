// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.ManagerWords;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Optional;

/** The sentence at the top of the statistics. */
final class StatisticsHeadline {

    /** The median of fewer visits is not significant. */
    private static final int ENOUGH = 5;

    private final StatisticsReport report;
    private final ManagerWords words;

    StatisticsHeadline(StatisticsReport report, ManagerWords words) {
        this.report = report;
        this.words = words;
    }

    /** @param before the period for comparison, if any */
    String sentence(Optional<StatisticsReport> before) {
        if (report.total().visits().issued() == 0) {
            return words.say("headline.nobody");
        }
        boolean again = before.flatMap(other -> new StatisticsHeadline(other, words).worstHour())
                .flatMap(other -> worstHour().filter(now -> now.day() == other.day() && now.hour() == other.hour()))
                .isPresent();
        return worstHour()
                .map(cell -> words.say(again ? "headline.again" : "headline.hard", day(cell), cell.hour()))
                .orElseGet(() -> words.say("headline.few"));
    }

    /** The hour of the longest wait, and its length. */
    Optional<String> longestWait() {
        return worstHour()
                .map(cell -> words.say(
                        "headline.says", day(cell), cell.hour(), new FigureFormat(words).duration(cell.median())));
    }

    private Optional<StatisticsReport.Heat> worstHour() {
        return report.heat().stream()
                .filter(cell -> cell.visits() >= ENOUGH)
                .max(Comparator.comparing(StatisticsReport.Heat::median));
    }

    private String day(StatisticsReport.Heat cell) {
        return cell.day().getDisplayName(TextStyle.FULL, words.locale());
    }
}
