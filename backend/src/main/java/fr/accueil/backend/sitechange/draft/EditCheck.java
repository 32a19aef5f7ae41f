// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.sitechange.draft.EditResult.Fault;
import java.util.List;
import java.util.Optional;

/** Judges edits by what the checker says of the whole: a draft may be unfinished, a text that was just put must be right. */
final class EditCheck {

    private final List<String> languages;

    EditCheck(List<String> languages) {
        this.languages = languages;
    }

    EditResult judged(List<SiteEdit> edits, SiteSource edited) {
        Optional<SiteMistake> mistake =
                SiteMistake.of(edited).filter(one -> edits.stream().anyMatch(edit -> isBecauseOf(edit, one.place())));
        if (mistake.isEmpty()) {
            return new EditResult.Edited(edited);
        }
        boolean emptied = edits.stream()
                .anyMatch(edit -> edit instanceof SiteEdit.Put(SitePlace place, String text)
                        && text.isBlank()
                        && place.name().equals(languages.getFirst()));
        return emptied ? new EditResult.Refused(Fault.FIRST_LANGUAGE_MISSING) : new EditResult.Wrong(mistake.get());
    }

    private boolean isBecauseOf(SiteEdit edit, SitePlace wrong) {
        return switch (edit) {
            case SiteEdit.Put(SitePlace place, String text) ->
                languages.contains(place.name())
                        ? wrong.equals(place) || wrong.equals(place.around())
                        : !text.isBlank() && (wrong.equals(place) || wrong.equals(renamed(place, text)));
            case SiteEdit.PutTexts(SitePlace place, var texts) -> !texts.isEmpty() && wrong.equals(place);
            case SiteEdit.Add _, SiteEdit.Remove _, SiteEdit.Move _ -> false;
        };
    }

    /** An entry whose name was put is at another place now. */
    private static SitePlace renamed(SitePlace place, String name) {
        return SourceEditor.NAMES.contains(place.name())
                ? place.around().around().at(name.strip()).at(place.name())
                : place;
    }
}
