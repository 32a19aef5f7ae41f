// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.csv.SpreadsheetCsv;
import fr.accueil.manager.audit.AuditPage;
import fr.accueil.manager.audit.AuditWords;
import fr.accueil.manager.common.ManagerWords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Entries of the audit as lines for a spreadsheet, written as they are read. */
final class AuditFile {

    /** Entries in memory. */
    static final int AT_ONCE = 500;

    private final AuditWords said;
    private final Writer out;

    AuditFile(Locale language, ZoneId zone, OutputStream to) throws IOException {
        ManagerWords words = ManagerWords.in(language.toLanguageTag());
        said = new AuditWords(words, zone);
        out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(SpreadsheetCsv.BEGINNING);
        line(Stream.of("number", "when", "who", "what", "subject", "site", "where", "before", "after")
                .map(column -> words.say("audit.column." + column))
                .toList());
    }

    void write(AuditPage.Line entry) throws IOException {
        line(List.of(
                String.valueOf(entry.number()),
                said.moment(entry.at()),
                said.actor(entry.actor()),
                said.action(entry.action()),
                said.subject(entry.subject()),
                entry.site().orElse(""),
                entry.origin().orElse(""),
                facts(entry.before()),
                facts(entry.after())));
    }

    private String facts(String stored) {
        return String.join(" | ", said.facts(stored));
    }

    private void line(List<String> cells) throws IOException {
        out.write(SpreadsheetCsv.QUOTED_WHERE_NEEDED.line(cells));
    }

    void end() throws IOException {
        out.flush();
    }
}
