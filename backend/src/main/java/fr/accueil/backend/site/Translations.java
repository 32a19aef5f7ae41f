// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words files of a site, handed to each of its texts while the site is read. */
final class Translations {

    static final Translations NONE = new Translations(List.of());

    private final List<WordsFile> files;
    private final Set<String> texts = new HashSet<>();

    Translations(List<WordsFile> files) {
        this.files = List.copyOf(files);
    }

    /** A text of the site, and in each further language its translation unless the site file itself has one. */
    Words complete(Map<String, String> ofTheSiteFile) {
        String text = ofTheSiteFile.values().iterator().next();
        texts.add(text);
        Map<String, String> byLanguage = new LinkedHashMap<>(ofTheSiteFile);
        for (WordsFile file : files) {
            Optional<String> found = file.translation(text);
            found.ifPresent(translation -> byLanguage.putIfAbsent(file.language(), translation));
        }
        return new Words(byLanguage);
    }

    /**
     * To be asked once all texts of the site are read.
     *
     * @throws SiteFileException for a file in a language that the site does not have, or a text that it does not have
     */
    void check(List<Locale> languages) {
        files.forEach(file -> file.check(languages, texts));
    }
}
