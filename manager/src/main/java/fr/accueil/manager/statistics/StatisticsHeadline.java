// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.ManagerWords;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Optional;

/** The answer in one sentence. */
final class StatisticsHeadline {

    /** A median of fewer visits is chance. */
    private static final int ENOUGH = 5;

    private final StatisticsReport report;
    private final ManagerWords managerWords;

    StatisticsHeadline(StatisticsReport report, ManagerWords managerWords) {
        this.report = report;
        this.managerWords = managerWords;
    }

    /** @param before the period that it is compared with, if any */
    String sentence(Optional<StatisticsReport> before) {
        if (report.total().visits().issued() == 0) {
            return managerWords.say("headline.nobody");
        }
        boolean again = before.flatMap(other -> new StatisticsHeadline(other, managerWords).hardCell())
                .flatMap(other -> hardCell().filter(now -> now.day() == other.day() && now.hour() == other.hour()))
                .isPresent();
        return hardCell()
                .map(cell -> managerWords.say(again ? "headline.again" : "headline.hard", day(cell), cell.hour()))
                .orElseGet(() -> managerWords.say("headline.few"));
    }

    /** When the wait is longest, and how long. */
    Optional<String> hardest() {
        return hardCell()
                .map(cell -> managerWords.say(
                        "headline.says",
                        day(cell),
                        cell.hour(),
                        new FigureFormat(managerWords).duration(cell.median())));
    }

    private Optional<StatisticsReport.Heat> hardCell() {
        return report.heat().stream()
                .filter(cell -> cell.visits() >= ENOUGH)
                .max(Comparator.comparing(StatisticsReport.Heat::median));
    }

    private String day(StatisticsReport.Heat cell) {
        return cell.day().getDisplayName(TextStyle.FULL, managerWords.locale());
    }
}
