// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import fr.accueil.manager.common.ManagerWords;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Says entries of the audit in the language of the reader; what it does not know it shows as it is stored. */
public final class AuditWords {

    private static final String BETWEEN = ": ";

    private final ManagerWords words;
    private final ZoneId zone;

    public AuditWords(ManagerWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** What was done. */
    public String action(String code) {
        return known("audit.action." + code.toLowerCase(Locale.ROOT).replace('_', '-'), code);
    }

    /** Who did it. */
    public String actor(String actor) {
        return known("audit.name." + actor, actor);
    }

    /** On what it was done. */
    public String subject(String subject) {
        int slash = subject.indexOf('/');
        if (slash > 0 && words.has("audit.kind." + subject.substring(0, slash))) {
            return words.say("audit.kind." + subject.substring(0, slash), subject.substring(slash + 1));
        }
        return known("audit.subject." + subject, actor(subject));
    }

    /** The day and the second, by the clock of the site. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .localizedBy(words.locale())
                .format(at.atZone(zone));
    }

    /** The lines of before or after. */
    public List<String> facts(String stored) {
        return stored.lines().map(this::fact).toList();
    }

    private String fact(String line) {
        int end = line.indexOf(BETWEEN);
        if (end < 0) {
            return line;
        }
        String name = line.substring(0, end);
        return words.say("audit.fact", factName(name), value(line.substring(end + BETWEEN.length())));
    }

    /** Of what was erased the page of retention has the name. */
    private String factName(String name) {
        String erased = "retention.what." + name.toLowerCase(Locale.ROOT).replace('_', '-');
        return known("audit.fact." + name, known(erased, name));
    }

    private String value(String text) {
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,18}Z")) {
                return moment(Instant.parse(text));
            }
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                        .localizedBy(words.locale())
                        .format(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            return text;
        }
        return known("audit.value." + text, text);
    }

    private String known(String key, String otherwise) {
        return words.has(key) ? words.say(key) : otherwise;
    }
}
