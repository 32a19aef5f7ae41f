// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.site.SiteSource;
import fr.accueil.manager.site.SiteFileText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A definition as its files: the site file, and beside it the words of each further language. */
final class SiteFiles {

    /** The name of a words file ends with its language: nantes.ar.yaml. */
    private static final Pattern WORDS = Pattern.compile("[^/\\\\]*\\.([a-z]{2,3})\\.ya?ml");

    private SiteFiles() {}

    static List<SiteFileText> of(String code, SiteSource source) {
        List<SiteFileText> files = new ArrayList<>();
        files.add(new SiteFileText(code + ".yaml", source.text()));
        new TreeMap<>(source.words())
                .forEach((language, text) -> files.add(new SiteFileText(code + "." + language + ".yaml", text)));
        return List.copyOf(files);
    }

    /**
     * The definition of files that were given together. What is not among them stays as it is in another definition.
     *
     * @return empty without any file, or with two site files
     */
    static Optional<SiteSource> together(List<SiteFileText> files, SiteSource otherwise) {
        List<SiteFileText> sites = files.stream()
                .filter(file -> !WORDS.matcher(file.name()).matches())
                .toList();
        if (files.isEmpty() || sites.size() > 1) {
            return Optional.empty();
        }
        Map<String, String> words = new TreeMap<>(otherwise.words());
        for (SiteFileText file : files) {
            Matcher matcher = WORDS.matcher(file.name());
            if (matcher.matches()) {
                words.put(matcher.group(1), file.text());
            }
        }
        return Optional.of(new SiteSource(
                sites.isEmpty() ? otherwise.name() : sites.getFirst().name(),
                sites.isEmpty() ? otherwise.text() : sites.getFirst().text(),
                words));
    }
}
