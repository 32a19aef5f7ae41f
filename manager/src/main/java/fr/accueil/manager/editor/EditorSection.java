// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sections of the editor, in the order shown. */
public enum EditorSection {
    GENERAL(EditorSection.AT + "general", "site.name", "site.zone", "site.languages", "site.slip-message"),
    SERVICES(EditorSection.AT + "services", "services", "groups", "site.unsure", "site.missing-document"),
    QUEUES(EditorSection.AT + "queues", "queues"),
    COUNTERS(EditorSection.AT + "counters", "counters"),
    HOURS(
            EditorSection.AT + "hours",
            "site.hours",
            "site.always-open",
            "site.walk-ins-until",
            "site.holidays",
            "site.closures",
            "site.special-days"),
    RULES(EditorSection.AT + "rules", "site.counter-rules", "site.head-start"),
    EQUIPMENT(EditorSection.AT + "equipment", "kiosks", "displays", "surveys", "site.voice", "site.phone");

    /** What their addresses begin with. */
    public static final String AT = "manager/site/";

    private final String route;
    private final List<DraftPlace> places;

    EditorSection(String route, String... places) {
        this.route = route;
        this.places = Arrays.stream(places)
                .map(place -> DraftPlace.of(place.split("\\.")))
                .toList();
    }

    /** Without a slash before it. */
    public String route() {
        return route;
    }

    /** The key of its name, in the files of words. */
    public String key() {
        return "editor.section." + name();
    }

    /** The first section that has a place; empty for what is in no form. */
    static Optional<EditorSection> of(DraftPlace place) {
        return Arrays.stream(values())
                .filter(section -> section.places.stream().anyMatch(own -> own.covers(place)))
                .findFirst();
    }
}
