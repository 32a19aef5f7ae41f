// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand spoilt files, always the same: each is answered by a report or a refusal, never by half an import. */
class HostileFilesTest {

    private static final int FILES = 1000;
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE);

    private final ExpectedVisitorsFixture appointments = new ExpectedVisitorsFixture(Database.H2);
    private final Random random = new Random(20_401_203);

    @Test
    void a_thousand_spoilt_files_are_each_answered_line_by_line_or_refused() {
        int refused = 0;
        int taken = 0;
        int reported = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] file = spoilt(i % 2 == 0 ? csv() : calendar());
            int before = appointments.kept();
            AppointmentImport.Reading reading = appointments.read(file);
            Preview preview = reading.preview();
            assertThat(appointments.kept())
                    .as("reading file %d changes nothing", i)
                    .isEqualTo(before);
            assertSaid(preview);
            int expected = preview.counts().toTake();
            assertThat(appointments.files.take(appointments.hall.admin(), appointments.hall.site, reading))
                    .as("file %d is taken whole", i)
                    .isEqualTo(expected);
            assertThat(appointments.kept()).isBetween(before, before + expected);
            refused += preview.refusal().isPresent() ? 1 : 0;
            reported += preview.problems().isEmpty() ? 0 : 1;
            taken += expected > 0 ? 1 : 0;
        }
        assertThat(List.of(refused, reported, taken))
                .as("refused, with wrong lines, taken")
                .allMatch(count -> count > 80);
    }

    private static void assertSaid(Preview preview) {
        if (preview.refusal().isPresent()) {
            assertThat(preview.lines()).isEmpty();
            assertThat(preview.refusal().get().sentence(Locale.FRENCH)).isNotBlank();
        }
        preview.problems().forEach(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.sentence(Locale.FRENCH)).isNotBlank();
        });
    }

    @Test
    void fifty_megabytes_are_refused_after_the_first_ten() throws IOException {
        Endless file = new Endless("référence;date;motif\n".getBytes(StandardCharsets.UTF_8), 50L * 1024 * 1024);

        Preview preview = appointments
                .files
                .read(appointments.hall.admin(), appointments.hall.site, file)
                .preview();

        assertThat(preview.refusal()).map(Problem::kind).contains(Problem.Kind.TOO_LARGE);
        assertThat(file.given).isLessThanOrEqualTo(10L * 1024 * 1024 + 8192);
    }

    @Test
    void ten_megabytes_on_one_line_in_one_quote_or_in_one_event_are_answered() {
        String head = "référence;date;heure;motif\n";
        for (String file : List.of(
                head + "x".repeat(9_000_000),
                head + "\"" + "R;12/03/2040;9:00;RDV\n".repeat(400_000),
                head + ";".repeat(9_000_000),
                "é;".repeat(3_000_000),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:" + "x".repeat(9_000_000) + "\nEND:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(500_000))) {
            assertSaid(appointments.read(file).preview());
        }
    }

    private String csv() {
        String separator = pick(";", ",", "\t", seldom("|", ";"));
        String lines = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> String.join(
                        separator,
                        pick(reference(), "", "\"" + reference()),
                        date(),
                        time(),
                        reason(),
                        pick("", "é\"", "\"a\nb\"")))
                .collect(Collectors.joining(pick("\n", "\r\n", "\r", "\n\n")));
        return String.join(
                        separator,
                        pick("référence", "Réf", "ref", seldom("rien", "id")),
                        "date",
                        pick("heure", "Heure"),
                        "motif",
                        "nom")
                + "\n"
                + lines;
    }

    private String calendar() {
        String events = IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> String.join(
                        pick("\n", "\r\n"),
                        "BEGIN:VEVENT",
                        seldom("UID", seldom("UID:", "UID:I" + reference())),
                        pick(
                                "DTSTART:20400312T082000Z",
                                "DTSTART;TZID=Europe/Paris:20400312T092000",
                                "DTSTART;TZID=Nowhere:20400312T092000",
                                "DTSTART;VALUE=DATE:20400312",
                                "DTSTART:99999999T999999Z",
                                "DTSTART:hier",
                                ""),
                        "SUMMARY:" + reason(),
                        pick(
                                "",
                                "",
                                "STATUS:CANCELLED",
                                "RRULE:FREQ=SECONDLY",
                                "ATTENDEE;CN=\"X",
                                "X".repeat(3000),
                                ""),
                        seldom(pick("END:VCALENDAR", ""), "END:VEVENT")))
                .collect(Collectors.joining("\n"));
        return pick("BEGIN:VCALENDAR", "begin:vcalendar", "\nBEGIN:VCALENDAR") + "\nVERSION:2.0\n" + events
                + pick("\nEND:VCALENDAR\n", "");
    }

    private String reference() {
        return String.valueOf(random.nextInt(200));
    }

    private String date() {
        return seldom(
                pick("31/02/2040", "12/03/0000", "99999999999/1/1", "", "\""),
                pick("12/03/2040", "2040-03-13", "14.03.2040", "1/4/2040"));
    }

    private String time() {
        return seldom(pick("25:61", "", "-1:00", "midi"), pick("9:00", "10h20", "14:00:00", "9h"));
    }

    private String reason() {
        return seldom(
                pick("Apéritif", "", seldom("\u0000", "x"), "Sans rendez-vous"), pick("RDV", "rdv-b", "Rendez-vous"));
    }

    /** An odd character in one of eight. */
    private String seldom(String odd, String usual) {
        return random.nextInt(8) == 0 ? odd : usual;
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }

    private byte[] spoilt(String text) {
        byte[] bytes = text.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> {
                for (int i = 0; i < 5; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                yield bytes;
            }
            default -> bytes;
        };
    }

    /** A file that is made while it is read. */
    private static final class Endless extends InputStream {

        private final byte[] line;
        private final long length;
        private long given;

        Endless(byte[] line, long length) {
            this.line = line;
            this.length = length;
        }

        @Override
        public int read() {
            return given >= length ? -1 : line[(int) (given++ % line.length)] & 0xff;
        }
    }
}
