// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Preview.Effect;
import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.time.Ticker;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports appointments from CSV and iCalendar files: read, previewed, then written together. */
@Component
public class AppointmentImport {

    /** Two months of a large préfecture; more would hold the site's lock too long. */
    static final int MOST_ROWS = 20_000;

    private final AppointmentBook book;
    private final Clock clock;
    private final Ticker ticker;

    AppointmentImport(AppointmentBook book, Clock clock, Ticker ticker) {
        this.book = book;
        this.clock = clock;
        this.ticker = ticker;
    }

    /** A file that was read. Contains what {@link #take} writes. */
    public record Reading(Preview preview, List<ReadBookings.Row> rows) {}

    /**
     * Reads a file and changes nothing. The answer lists what is wrong with it, by line.
     *
     * @param file closed by the caller; at most 10 MB of it are read
     */
    public Reading read(Actor actor, Site site, InputStream file) throws IOException {
        actor.require(Permission.BOOK, site.code());
        Source source = Source.CSV;
        String encoding = "";
        try {
            TextFile text = TextFile.read(file);
            encoding = text.encoding();
            source = text.isCalendar() ? Source.ICALENDAR : Source.CSV;
            ReadingDeadline deadline = new ReadingDeadline(ticker);
            ReadBookings readBookings = text.isCalendar()
                    ? new CalendarReader(site, site.serviceDay(clock.instant()), deadline).read(text.text())
                    : new CsvReader(site, deadline).read(text.text());
            return reading(site, source, encoding, readBookings);
        } catch (FileRefused e) {
            return new Reading(Preview.refused(site.code(), source, encoding, e.problem()), List.of());
        }
    }

    private Reading reading(Site site, Source source, String encoding, ReadBookings readBookings) {
        AppointmentBook.Comparison comparison = book.compare(site, source, readBookings.rows());
        List<Problem> problems = new ArrayList<>(readBookings.problems());
        problems.addAll(comparison.problems());
        problems.sort(Comparator.comparingInt(Problem::line));
        Preview preview = new Preview(
                site.code(),
                source,
                encoding,
                java.util.Optional.empty(),
                List.copyOf(problems),
                counts(comparison.lines(), readBookings.repeated()),
                comparison.lines());
        return new Reading(preview, comparison.rows());
    }

    private static Preview.Counts counts(List<Preview.Line> lines, int repeated) {
        return new Preview.Counts(
                count(lines, Effect.NEW),
                count(lines, Effect.CHANGED),
                count(lines, Effect.UNCHANGED),
                count(lines, Effect.CANCELLED),
                count(lines, Effect.PAST),
                repeated);
    }

    private static int count(List<Preview.Line> lines, Effect effect) {
        return (int) lines.stream().filter(line -> line.effect() == effect).count();
    }

    /**
     * Writes all that was understood, in one transaction or not at all. What changed since it was read is compared
     * anew.
     *
     * @return how many appointments were written
     */
    public int take(Actor actor, Site site, Reading reading) {
        actor.require(Permission.BOOK, site.code());
        if (!reading.preview().site().equals(site.code())) {
            throw new IllegalArgumentException("read for another site");
        }
        return book.write(actor, site, reading.preview().source(), reading.rows());
    }

    static void checkSize(ReadBookings readBookings) {
        if (readBookings.size() > MOST_ROWS) {
            throw new FileRefused(Problem.ofAll(Kind.TOO_MANY_ROWS));
        }
    }
}
