// SPDX-License-Identifier: EUPL-1.2
package fr.accueil;

import fr.accueil.manager.editor.EditReply;
import fr.accueil.manager.editor.EditorSection;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of words that the site's editor builds from parts. */
final class EditorWords {

    private EditorWords() {}

    static Map<String, Set<String>> built() {
        return Map.of(
                "editor.section.", names(Arrays.stream(EditorSection.values())),
                "editor.fault.", names(Arrays.stream(EditReply.Fault.values())),
                "editor.direction.", Set.of("none", "left", "right", "ahead", "upstairs", "downstairs"),
                "editor.name.wrong.", Set.of("code", "letter"),
                "editor.letters.", Set.of("EAR", "EYE", "FIGURE"),
                "editor.outcome.", Set.of("ticket", "check-in", "digital-point", "appointment-only", "redirect"),
                "editor.icon.", Set.of("appointment", "residence", "driving", "identity", "people", "help", "question"),
                "editor.zone.",
                        Set.of(
                                "Paris",
                                "Guadeloupe",
                                "Martinique",
                                "Cayenne",
                                "Miquelon",
                                "Reunion",
                                "Mayotte",
                                "Noumea",
                                "Tahiti",
                                "Wallis"),
                "editor.contact.", Set.of("web", "phone", "mail", "post"));
    }

    private static Set<String> names(Stream<? extends Enum<?>> values) {
        return values.map(Enum::name).collect(Collectors.toSet());
    }
}
