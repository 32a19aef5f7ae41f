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
        SiteSource merged = merged(merging, base, mine, theirs);
        return merging.conflicts.isEmpty() ? new Merged(merged) : new Conflicting(List.copyOf(merging.conflicts));
    }

    /**
     * Both changes in one; of what both changed, one side's.
     *
     * @param ofMine whether it is this side's
     */
    static SiteSource settled(SiteSource base, SiteSource mine, SiteSource theirs, boolean ofMine) {
        SiteSource settled =
                ofMine ? merged(new PartMerging(), base, mine, theirs) : merged(new PartMerging(), base, theirs, mine);
        return new SiteSource(mine.name(), settled.text(), settled.words());
    }

    /** Of what both changed, as the first of the two has it. */
    private static SiteSource merged(PartMerging merging, SiteSource base, SiteSource mine, SiteSource theirs) {
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
        return new SiteSource(mine.name(), text, words);
    }
}
