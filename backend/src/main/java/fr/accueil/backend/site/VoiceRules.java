// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * How calls are said in the hall.
 *
 * @param ticketLanguage whether a call is said in the language of the ticket, too
 * @param times how often a call is said, 1 to 3
 * @param loudness from which local time how loud, in the order of time; full all day when empty
 */
public record VoiceRules(boolean ticketLanguage, int times, List<Loudness> loudness) {

    /** @param percent of the full volume, 0 to 100 */
    public record Loudness(LocalTime from, int percent) {}

    static VoiceRules of(YamlMap head) {
        return head.map("voice")
                .map(map -> map.allowing("ticket-language", "times", "volume"))
                .map(map -> new VoiceRules(
                        map.flag("ticket-language"),
                        map.integer("times", 1, 3).orElse(1),
                        map.maps("volume").stream()
                                .map(VoiceRules::loudness)
                                .sorted(Comparator.comparing(Loudness::from))
                                .toList()))
                .orElseGet(() -> new VoiceRules(false, 1, List.of()));
    }

    private static Loudness loudness(YamlMap map) {
        map.allowing("from", "percent");
        return new Loudness(
                OpeningReader.time(map, "from").orElseThrow(() -> map.missing("from")),
                map.integer("percent", 0, 100).orElseThrow(() -> map.missing("percent")));
    }
}
