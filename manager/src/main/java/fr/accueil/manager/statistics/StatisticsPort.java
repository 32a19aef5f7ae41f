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

/** The port of the statistics pages, for the manager who is signed in. */
public interface StatisticsPort {

    /** The choices of the filters. */
    Choices choices(Locale language);

    StatisticsReport report(StatisticsQuery query, Locale language);

    /**
     * The last visits of a figure, at most 200, of the last 62 days with visits in the period, the newest first:
     * numbers and times, no identity.
     */
    List<VisitLine> visits(StatisticsQuery query, Moment moment);

    /** Whether a period contains data of the demonstration. */
    boolean isSimulated(StatisticsQuery query);

    /** Writes the content of the pages as a file. */
    void export(StatisticsQuery query, Format format, Locale language, OutputStream to) throws IOException;

    /** The first day of a month whose report could not be sent by mail; sending is retried. */
    Optional<LocalDate> unsentReport();

    /** The choices of the filters, and today. */
    record Choices(String siteName, LocalDate today, List<Choice> services, List<Choice> queues) {}

    /** The part of the week in which the wait began; any when empty. */
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

    /** The end of a visit. */
    enum Fate {
        SERVED,
        ABSENT,
        LEFT,
        UNSERVED,
        NOT_CLOSED,
        STILL_THERE
    }

    /** A file format. */
    enum Format {
        CSV,
        XLSX,
        PDF
    }
}
