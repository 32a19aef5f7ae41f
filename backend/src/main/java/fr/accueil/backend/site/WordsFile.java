// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One language of a site: from each text in the site's first language to its translation. */
final class WordsFile {

    private final String language;
    private final YamlMap map;
    private final Map<String, String> translations = new HashMap<>();

    private WordsFile(String language, YamlMap map) {
        this.language = language;
        this.map = map;
        map.fields().forEach(text -> translations.put(text.strip(), map.text(text)));
    }

    /** @throws SiteFileException when it is not a map from text to text, or empty */
    static WordsFile read(String file, String language, String text) {
        return new WordsFile(language, YamlMap.read(file, text));
    }

    String language() {
        return language;
    }

    Optional<String> translation(String text) {
        return Optional.ofNullable(translations.get(text));
    }

    /** @throws SiteFileException for the first thing that the site does not have */
    void check(List<Locale> languages, Set<String> texts) {
        List<String> others =
                languages.stream().skip(1).map(Locale::getLanguage).toList();
        if (!others.contains(language)) {
            throw map.fail("file", FaultKind.NOT_A_FURTHER_LANGUAGE.of(language, String.join(", ", others)));
        }
        for (String text : map.fields()) {
            if (!texts.contains(text.strip())) {
                throw map.fail(text, FaultKind.TEXT_NOT_OF_THE_SITE.of(languages.getFirst()));
            }
        }
    }
}
