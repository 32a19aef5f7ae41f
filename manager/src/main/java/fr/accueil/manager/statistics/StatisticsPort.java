// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import fr.accueil.manager.common.Choice;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages of the past need from the house, for the person who is signed in. */
public interface StatisticsPort {

    /** What can be chosen. */
    Choices choices(Locale language);

    StatisticsReport report(StatisticsQuery query, Locale language);

    /**
     * The last visits behind a figure, at most two hundred, of the last 62 days of the period on which somebody came, the
     * newest first: numbers and times, no identity.
     */
    List<VisitLine> visits(StatisticsQuery query, Moment moment);

    /** Whether some of a period was made up for the demonstration. */
    boolean isSimulated(StatisticsQuery query);

    /** Writes what the pages show as a file. */
    void export(StatisticsQuery query, Format format, Locale language, OutputStream to) throws IOException;

    /** The first day of the month whose report could not be sent by mail; it is tried again. */
    Optional<LocalDate> unsentReport();

    /** What can be chosen, and today. */
    record Choices(String siteName, LocalDate today, List<Choice> services, List<Choice> queues) {}

    /** When in the week visitors began to wait; always when empty. */
    record Moment(Optional<DayOfWeek> day, Optional<Integer> hour) {
        static final Moment ANY = new Moment(Optional.empty(), Optional.empty());
    }

    /**
     * One visit; times are local.
     *
     * @param waitMinutes to the last call before the first service; empty when there was none
     * @param serviceMinutes of all services; empty when there was none
     */
    record VisitLine(
            String number,
            LocalDateTime arrived,
            String service,
            String counter,
            Optional<Long> waitMinutes,
            Optional<Long> serviceMinutes,
            Fate fate,
            boolean timesCount) {}

    /** What became of a visit. */
    enum Fate {
        SERVED,
        ABSENT,
        LEFT,
        UNSERVED,
        NOT_CLOSED,
        STILL_THERE
    }

    /** A kind of file. */
    enum Format {
        CSV,
        XLSX,
        PDF
    }
}
