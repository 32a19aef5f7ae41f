// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import fr.accueil.backend.site.SiteSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two changes of one definition, made without knowledge of each other, in one: each part as the side has it that changed it
 * (the three-way merge of version control, on the named parts of the file instead of its lines).
 */
public sealed interface SiteMerge {

    /** @param source with the comments of this side, where they can be written */
    record Merged(SiteSource source) implements SiteMerge {}

    /** @param paths the parts that both changed, each in its own way, as {@link SiteDifference} names them */
    record Conflicting(List<String> paths) implements SiteMerge {}

    /** @param base what both changes were made from */
    static SiteMerge of(SiteSource base, SiteSource mine, SiteSource theirs) {
        PartMerging merging = new PartMerging();
        String text = merging.text("", base.text(), mine.text(), theirs.text()).orElse("");
        Map<String, String> words = new TreeMap<>();
        Set<String> languages = new TreeSet<>(mine.words().keySet());
        languages.addAll(theirs.words().keySet());
        for (String language : languages) {
            merging.text(
                            "words[" + language + "]",
                            base.words().get(language),
                            mine.words().get(language),
                            theirs.words().get(language))
                    .ifPresent(merged -> words.put(language, merged));
        }
        return merging.conflicts.isEmpty()
                ? new Merged(new SiteSource(mine.name(), text, words))
                : new Conflicting(List.copyOf(merging.conflicts));
    }
}
