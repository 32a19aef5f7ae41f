// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the days with hours of their own, of a site or of one service. */
final class SpecialDaysReader {

    private static final int LONGEST_REASON = 120;

    private final WordsReader words;

    SpecialDaysReader(WordsReader words) {
        this.words = words;
    }

    List<Opening.SpecialDay> of(YamlMap map) {
        Set<LocalDate> seen = new HashSet<>();
        return map.maps("special-days").stream()
                .map(entry -> {
                    Opening.SpecialDay day = day(entry);
                    if (!seen.add(day.day())) {
                        throw entry.fail("day", FaultKind.DAY_WRITTEN_TWICE.of(day.day()));
                    }
                    return day;
                })
                .toList();
    }

    private Opening.SpecialDay day(YamlMap entry) {
        entry.allowing("day", "hours", "reason");
        return new Opening.SpecialDay(
                entry.required("day", LocalDate::parse, FaultKind.NOT_A_DAY),
                OpeningReader.spans(entry, "hours"),
                words.optional(entry, "reason").map(reason -> bounded(entry, reason)));
    }

    private static Words bounded(YamlMap entry, Words reason) {
        if (reason.byLanguage().values().stream().anyMatch(text -> text.length() > LONGEST_REASON)) {
            throw entry.fail("reason", FaultKind.REASON_TOO_LONG.of(LONGEST_REASON));
        }
        return reason;
    }
}
