// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

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
                        throw entry.fail("day", day.day() + " is written twice");
                    }
                    return day;
                })
                .toList();
    }

    private Opening.SpecialDay day(YamlMap entry) {
        entry.allowing("day", "hours", "reason");
        return new Opening.SpecialDay(
                entry.required("day", LocalDate::parse, "must be a day such as 2026-12-24"),
                OpeningReader.spans(entry, "hours"),
                words.optional(entry, "reason").map(reason -> bounded(entry, reason)));
    }

    private static Words bounded(YamlMap entry, Words reason) {
        if (reason.byLanguage().values().stream().anyMatch(text -> text.length() > LONGEST_REASON)) {
            throw entry.fail(
                    "reason", "has more than " + LONGEST_REASON + " characters: a display has one line for it");
        }
        return reason;
    }
}
