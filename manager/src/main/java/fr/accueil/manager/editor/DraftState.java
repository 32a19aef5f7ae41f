// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor;

import java.util.List;
import java.util.Optional;

/**
 * The draft of a person for a site; what is in force when they have changed nothing.
 *
 * @param languages codes, the site's first language first; at least one
 * @param definition each text with all its translations
 * @param base the version that it was made from
 * @param inForce the version in force now
 * @param changes how many things differ from its base; a text with its translations is one
 * @param mistake the first thing because of which it cannot be applied
 */
public record DraftState(
        String siteName,
        List<String> languages,
        DraftPart definition,
        int base,
        int inForce,
        int changes,
        Optional<Mistake> mistake) {

    public DraftState {
        if (languages.isEmpty() || changes < 0) {
            throw new IllegalArgumentException("a draft in " + languages + " with " + changes + " changes");
        }
        languages = List.copyOf(languages);
    }

    /** @param sentence in the language of the screen */
    public record Mistake(DraftPlace place, String sentence) {}

    /** The first language of the site. */
    public String first() {
        return languages.getFirst();
    }
}
