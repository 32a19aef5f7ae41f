// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteTexts;
import fr.accueil.backend.support.HandClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A table as the import of the demonstration's site reads it, without a database. */
record ImportedTable(List<String> rows, List<String> wrong, String refusal) {

    static final Site SITE = SiteTexts.read("demonstration.yaml");

    /** A file of {@code src/test/resources/tables}. */
    static ImportedTable file(String name) {
        try (InputStream file = ImportedTable.class.getResourceAsStream("/tables/" + name)) {
            return read(SITE, Objects.requireNonNull(file, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportedTable read(String text) {
        return read(SITE, text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportedTable read(Site site, byte[] file) {
        try {
            HandClock clock = new HandClock(Instant.parse("2026-11-30T08:00:00Z"));
            String text = TextFile.read(new ByteArrayInputStream(file)).text();
            ReadBookings readBookings = new CsvReader(site, new ReadingDeadline(clock.ticker())).read(text);
            return new ImportedTable(
                    readBookings.rows().stream()
                            .map(row -> row(site, row.booking()))
                            .toList(),
                    readBookings.problems().stream()
                            .map(ImportedTable::sentence)
                            .toList(),
                    "");
        } catch (FileRefused e) {
            return new ImportedTable(List.of(), List.of(), sentence(e.problem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Site site, Booking booking) {
        return Stream.of(
                        booking.reference(),
                        site.local(booking.bookedAt()).toString(),
                        booking.name().map(ShortName::text).orElse(""),
                        booking.cancelled() ? "cancelled" : "")
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String sentence(Problem problem) {
        return problem.line() + " " + problem.kind() + " " + problem.sentence(Locale.ENGLISH);
    }

    /** A table with these two cells in the columns of the date and the time. */
    static ImportedTable when(String date, String time) {
        return read("Référence;Date;Heure;Motif\nR;\"" + date + "\";\"" + time + "\";SEJ-RDV\n");
    }

    /** The short name that is kept of a name. */
    static String name(String name) {
        return ShortName.of(name).map(ShortName::text).orElse("");
    }
}
