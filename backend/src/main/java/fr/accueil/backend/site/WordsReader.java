// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads texts that a site file gives in the languages of its site. */
final class WordsReader {

    private final List<Locale> languages;
    private final Translations translations;

    WordsReader(List<Locale> languages, Translations translations) {
        this.languages = languages;
        this.translations = translations;
    }

    /** @throws SiteFileException where the field is missing */
    Words required(YamlMap map, String field) {
        return optional(map, field).orElseThrow(() -> map.missing(field));
    }

    Optional<Words> optional(YamlMap map, String field) {
        return map.map(field).map(this::words);
    }

    /** @throws SiteFileException where the first language is missing */
    Words words(YamlMap map) {
        map.allowing(languages.stream().map(Locale::getLanguage).toArray(String[]::new));
        Map<String, String> byLanguage = new LinkedHashMap<>();
        languages.forEach(language -> map.optionalText(language.getLanguage())
                .ifPresent(text -> byLanguage.put(language.getLanguage(), text)));
        if (!byLanguage.containsKey(languages.getFirst().getLanguage())) {
            throw map.missing(languages.getFirst().getLanguage());
        }
        return translations.complete(byLanguage);
    }
}
