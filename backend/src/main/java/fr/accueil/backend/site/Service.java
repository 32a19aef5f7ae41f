// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import fr.accueil.backend.time.HalfDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a visitor comes for.
 *
 * @param where it is done; HERE unless it redirects
 * @param queue the letter of its queue; present exactly when the outcome is received
 * @param explanation how it is done elsewhere or how to book; empty for a service that is received
 * @param offers the code of a service of the site that helps meanwhile
 * @param synonyms other words by which visitors look for it, in any language
 * @param missing what a visitor without a document reads; empty when the site's own advice holds
 * @param until the local time from which no ticket is given any more
 * @param target the longest wait that the site aims at; the site's own when empty
 * @param typical how long it usually takes at a counter, for forecasts of the first days
 * @param outcomeRequired whether a visit cannot be finished without saying how it ended
 * @param specialDays days on which it is received at hours of its own, or not at all
 */
public record Service(
        String code,
        String group,
        Words label,
        Optional<Words> hint,
        ServiceOutcome outcome,
        Where where,
        Optional<String> queue,
        List<Words> documents,
        Optional<Words> explanation,
        List<Contact> contacts,
        Optional<String> offers,
        List<String> synonyms,
        Optional<MissingDocument> missing,
        Quota quota,
        Optional<LocalTime> until,
        Optional<Duration> target,
        Optional<Duration> typical,
        boolean outcomeRequired,
        List<Opening.SpecialDay> specialDays) {

    /** The hours of a day that are this service's own. */
    Optional<Opening.SpecialDay> special(LocalDate day) {
        return specialDays.stream().filter(own -> own.day().equals(day)).findFirst();
    }

    /** Where a service is done; the kiosk has a page for each. */
    public enum Where {
        HERE,
        /** Online, by telephone, at another office: its explanation says it. */
        ELSEWHERE,
        MAIRIE,
        POST;

        static Where of(YamlMap map, ServiceOutcome outcome) {
            if (outcome == ServiceOutcome.REDIRECT) {
                return map.optional("where", Where::elsewhere, FaultKind.NOT_A_PLACE)
                        .orElse(ELSEWHERE);
            }
            if (map.fields().contains("where")) {
                throw map.fail("where", FaultKind.NO_MEANING_FOR_OUTCOME.of());
            }
            return HERE;
        }

        private static Where elsewhere(String text) {
            return switch (text) {
                case "elsewhere" -> ELSEWHERE;
                case "mairie" -> MAIRIE;
                case "post" -> POST;
                default -> throw new IllegalArgumentException(text);
            };
        }
    }

    /** A way to reach another office. */
    public record Contact(Kind kind, String value) {
        /** How. */
        public enum Kind {
            WEB,
            PHONE,
            MAIL,
            POST
        }
    }

    /** The most tickets that a half day gives; empty for no limit. */
    public record Quota(Optional<Integer> morning, Optional<Integer> afternoon) {
        static final Quota NONE = new Quota(Optional.empty(), Optional.empty());

        /** The limit of the half day of a local time. */
        public Optional<Integer> at(LocalTime time) {
            return switch (HalfDay.at(time)) {
                case MORNING -> morning;
                case AFTERNOON -> afternoon;
            };
        }
    }
}
