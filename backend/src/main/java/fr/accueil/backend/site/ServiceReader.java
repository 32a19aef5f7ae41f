// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads the services of a site file. */
final class ServiceReader {

    private final YamlMap head;
    private final WordsReader words;

    ServiceReader(YamlMap head, WordsReader words) {
        this.head = head;
        this.words = words;
    }

    Service service(YamlMap map) {
        allowed(map);
        ServiceOutcome outcome = outcome(map);
        Optional<Words> explanation = explanation(map, outcome);
        return new Service(
                SiteFile.code(map, "code"),
                map.text("group"),
                words.required(map, "label"),
                words.optional(map, "hint"),
                outcome,
                Service.Where.of(map, outcome),
                map.optionalText("queue"),
                map.maps("documents").stream().map(words::words).toList(),
                explanation,
                map.maps("contacts").stream().map(ServiceFields::contact).toList(),
                map.optionalText("offers"),
                map.texts("synonyms"),
                map.map("missing-document").map(this::missing),
                map.map("quota").map(ServiceFields::quota).orElse(Service.Quota.NONE),
                until(map, outcome),
                CounterRulesReader.target(map),
                map.integer("typical", 1, 480).map(Duration::ofMinutes),
                map.flag("outcome-required"),
                specialDays(map, outcome));
    }

    private static void allowed(YamlMap map) {
        map.allowing(
                "code",
                "group",
                "label",
                "hint",
                "outcome",
                "where",
                "queue",
                "documents",
                "explanation",
                "contacts",
                "offers",
                "synonyms",
                "missing-document",
                "quota",
                "until",
                "target",
                "typical",
                "outcome-required",
                "special-days");
    }

    private static ServiceOutcome outcome(YamlMap map) {
        ServiceOutcome outcome = map.required("outcome", ServiceFields::outcome, FaultKind.NOT_AN_OUTCOME);
        if (outcome.isReceived() != map.fields().contains("queue")) {
            throw map.fail(
                    "queue", outcome.isReceived() ? FaultKind.NO_QUEUE.of() : FaultKind.NO_MEANING_FOR_OUTCOME.of());
        }
        return outcome;
    }

    private Optional<Words> explanation(YamlMap map, ServiceOutcome outcome) {
        Optional<Words> explanation = words.optional(map, "explanation");
        if (!outcome.isReceived() && explanation.isEmpty()) {
            throw map.fail("explanation", FaultKind.NO_EXPLANATION.of());
        }
        return explanation;
    }

    /** A walk-in service ends with the site's walk-ins unless it says otherwise. */
    private Optional<LocalTime> until(YamlMap map, ServiceOutcome outcome) {
        Optional<LocalTime> own = OpeningReader.time(map, "until");
        return own.isPresent() || outcome == ServiceOutcome.CHECK_IN ? own : OpeningReader.time(head, "walk-ins-until");
    }

    private List<Opening.SpecialDay> specialDays(YamlMap map, ServiceOutcome outcome) {
        if (!outcome.isReceived() && map.fields().contains("special-days")) {
            throw map.fail("special-days", FaultKind.NO_MEANING_FOR_OUTCOME.of());
        }
        return new SpecialDaysReader(words).of(map);
    }

    /** What is advised to a visitor who lacks a document. */
    MissingDocument missing(YamlMap map) {
        map.allowing("advice", "contacts", "offers");
        return new MissingDocument(
                words.required(map, "advice"),
                map.maps("contacts").stream().map(ServiceFields::contact).toList(),
                map.optionalText("offers"));
    }
}
